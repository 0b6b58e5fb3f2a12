import { type Context, oncePerReading } from "../context";
import { evidenceFrom } from "../evidence";
import { numberForm, numberIn } from "../language/numbers";
import type { Proposal } from "../proposal";
import { type Figure, figuresOf, surest, weightOf, withoutParts, wordsOf } from "./strength";

const kind =
  "(?:United Nations |UN |additional |individual |civilian |international |uniformed |CIVPOL )";
const nounAfter = new RegExp(
  `(${numberForm}) ${kind}{0,3}?(?:police(?: (?:personnel|officers|monitors|observers|advisers|trainers|component))?(?! (?:units?|stations?|posts?))|policemen|police-?men)\\b`,
  "gi",
);
const nounBefore = new RegExp(
  `police (?:component|element|contingent|presence|strength|ceiling|force|unit)\\b[^;.]{0,60}?\\b(?:of|at|comprised of|comprising|up to|to|numbering|maximum of) (${numberForm})(?: (?:officers|personnel|police\\w*|monitors))?(?! ?(?:military|troops|months?|days?))`,
  "gi",
);
/** A new total after the units that are added: "for a new authorized ceiling of 1,795 personnel". */
const totalAfter = new RegExp(
  `\\bpolice units?\\b[^;]{0,260}?\\b(?:new|authori[sz]ed|overall|total) (?:ceiling|total|strength) of (${numberForm}) (?:personnel|officers|police)`,
  "gi",
);
/** Short names that the text gives to bodies of police: "International Police Task Force (IPTF)". */
function policeNames(context: Context): string[] {
  const named = /\b[Pp]olice\b[^,;.()]{0,40} \(([A-Z][A-Za-z]*[A-Z])\)/g;
  return context.structure.paragraphs.flatMap(({ whole }) =>
    [...whole.text.matchAll(named)].flatMap(({ 1: name = "" }) => name),
  );
}

/** A strength that is given for such a body by its name. */
function ofNamedPolice(context: Context): Figure[] {
  const names = [...new Set(policeNames(context))];
  if (names.length === 0) return [];
  const form = new RegExp(
    `\\b(?:strength|size|ceiling|level)s? of (?:the )?(?:${names.join("|")})\\b[^.;]{0,80}?\\b(?:strength|total|level|ceiling|maximum) of (?:up to )?(${numberForm})`,
    "g",
  );
  return figuresOf(context, form);
}

const unitForm = `(${numberForm}) (?:[\\w-]+ ){0,2}?formed police units?\\b(?:,? ?(?:\\(FPUs?\\),? )?(?:(?:each )?(?:of|with|comprising|consisting of|numbering)|\\() ?(?:up to |a maximum of |about |approximately )?(${numberForm}) ?(?:[\\w-]+ ){0,2}?(?:each|personnel|officers|members|police|policemen)?)?`;

const unitMembers = new RegExp(
  `(${numberForm}) (?:[\\w-]+ )?(?:personnel|members|officers|police) (?:of|in) formed police units?\\b`,
  "gi",
);

/** Formed units of a stated size, as one decision counts them. */
export interface FormedUnits {
  units: number;
  /** Persons in each, or undefined where the text does not say. */
  size: number | undefined;
  figure: Figure;
}

function readFormedUnits(context: Context): FormedUnits[] {
  return context.clauses.flatMap((clause) =>
    [...clause.text.matchAll(new RegExp(unitForm, "gi"))].flatMap((match): FormedUnits[] => {
      const units = numberIn(match[1] ?? "");
      const size = match[2] === undefined ? undefined : numberIn(match[2]);
      const end = match.index + match[0].length;
      const weight = weightOf(context, clause, match.index, end);
      if (units === undefined || units > 100 || weight < -2) return [];
      const start = clause.start + match.index;
      const figure = { value: units * (size ?? 0), weight, clause, start, end: clause.start + end };
      return [{ units, size, figure }];
    }),
  );
}

/** The formed police units that the decisions count. */
export const formedUnits = oncePerReading(readFormedUnits);

/** Whether the units are part of the number before them: "2,000 police, including ten units". */
function isIncluded(police: Figure, units: Figure): boolean {
  if (police.clause !== units.clause || units.start < police.end) return false;
  const between = police.clause.paragraph.whole.text.slice(police.end, units.start);
  return (
    /\b(?:includ\w+|compris\w+|consist\w+|of (?:which|whom)|made up)\b/i.test(between) &&
    !/[;.]/.test(between)
  );
}

/**
 * The ceiling of police that the text sets: individual officers, and on top of them the formed
 * units, each at its stated size. Units of unstated size are left out.
 */
export function policeCeiling(context: Context): Proposal<"policeCeiling", number>[] {
  const figures = [
    ...figuresOf(context, nounAfter),
    ...figuresOf(context, nounBefore),
    ...figuresOf(context, totalAfter),
    ...ofNamedPolice(context),
  ];
  const police = surest(withoutParts(figures));
  const units = formedUnits(context);
  const own = police
    ? units.filter(({ figure }) => figure.clause.paragraph === police.clause.paragraph)
    : units;
  const sized = own.filter(
    ({ size, figure }) => size !== undefined && !(police && isIncluded(police, figure)),
  );
  const members = police
    ? figuresOf(context, unitMembers).filter(
        (figure) =>
          figure.clause === police.clause && figure.weight >= 0 && !isIncluded(police, figure),
      )
    : [];
  const added = sized[0]?.figure ?? members[0];
  const value = (police?.value ?? 0) + (added?.value ?? 0);
  if (value === 0) return [];
  const isOpen = own.some(
    ({ size, figure }) => size === undefined && !(police && isIncluded(police, figure)),
  );
  const words = [...(police ? [police] : []), ...(added ? [added] : [])];
  const isSure = !isOpen && (police === undefined || police.weight >= 3);
  return [
    {
      field: "policeCeiling",
      value,
      evidence: wordsOf(context, words),
      certainty: isSure ? "certain" : "likely",
    },
  ];
}

/** The formed units and their size as two answers of a design. */
export function formedUnitAnswers(
  context: Context,
): Proposal<"formedPoliceUnits" | "formedPoliceUnitSize", number>[] {
  const [first] = formedUnits(context);
  if (!first) return [];
  const { clause, start, end } = first.figure;
  const evidence = evidenceFrom(context.source, clause.paragraph, start, end);
  return [
    { field: "formedPoliceUnits", value: first.units, evidence, certainty: "likely" },
    ...(first.size === undefined
      ? []
      : [
          {
            field: "formedPoliceUnitSize" as const,
            value: first.size,
            evidence,
            certainty: "likely" as const,
          },
        ]),
  ];
}
