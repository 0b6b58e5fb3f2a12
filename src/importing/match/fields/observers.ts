import { type Context, oncePerReading } from "../context";
import { evidenceFrom } from "../evidence";
import { numberForm } from "../language/numbers";
import type { Proposal } from "../proposal";
import { type Figure, figuresOf, surest, wordsOf } from "./strength";
import { troopCeiling } from "./troop-ceiling";

export const observerRelations = ["included", "additional", "only"] as const;
export type ObserverRelation = (typeof observerRelations)[number];

const kind =
  "(?:United Nations |UN |unarmed |additional |military |international |experienced |cease-?fire )";
const form = new RegExp(
  `(${numberForm}) ${kind}{0,4}?(?:observers|(?:military )?liaison(?: (?:and staff|and military staff))? officers|military observers and liaison officers)\\b`,
  "gi",
);
/** A group whose name says what its officers are: "a liaison group of 26 military officers". */
const group = new RegExp(
  `(?:liaison|observer) (?:group|team|component|element|mission|contingent)\\b[^.;]{0,70}?\\b(?:of|comprising|to) (${numberForm}) (?:military |liaison |unarmed )*(?:officers|personnel|observers)\\b`,
  "gi",
);
/** A number that stands after its noun: "the number of military observers should be 160". */
const nounBefore = new RegExp(
  `\\b(?:number|strength|total|ceiling|level|complement) of (?:the )?(?:unarmed |United Nations |UN )?(?:military )?(?:observers|liaison officers)\\b[^.;]{0,60}?\\b(?:be|to|at|of|exceed|remain|is) (?:a |an? )?(?:maximum of |total of |up to |increased to |reduced to |about |approximately )*(${numberForm})(?! ?(?:per cent|months?|days?|troops|police|civilian|kilomet))`,
  "gi",
);
const civil = /\b(?:police|electoral|election|civilian|human rights|border|customs)\b/i;

/** A later group on top of a first one: "and up to 50 additional". */
function laterGroup(first: Figure, figures: readonly Figure[]): Figure | undefined {
  return figures.find(({ clause, start, end }) => {
    const words = clause.paragraph.whole.text.slice(Math.max(0, start - 30), end + 20);
    return (
      clause.paragraph === first.clause.paragraph &&
      start > first.end &&
      /\badditional|\bfurther\b|\bmore\b(?! than)/i.test(words)
    );
  });
}

/** An "additional" figure may stand without its noun: "26 liaison officers and up to 50 additional". */
function additionalFigures(context: Context): Figure[] {
  const bare = new RegExp(
    `(${numberForm}) (?:additional|more(?! than))(?: (?:military )?(?:observers|liaison officers|officers))?\\b(?! ?(?:troops|police|civilian|military personnel|months|days))`,
    "gi",
  );
  return figuresOf(context, bare);
}

function readObservers(context: Context): Proposal<"observers", number>[] {
  const figures = [form, group, nounBefore]
    .flatMap((each) => figuresOf(context, each))
    .filter(({ clause, start, end }) => {
      return !civil.test(clause.paragraph.whole.text.slice(start, end));
    });
  const first = surest(figures);
  if (!first) return [];
  const later = laterGroup(first, [...figures, ...additionalFigures(context)]);
  const words = later ? [first, later] : [first];
  const value = words.reduce((sum, each) => sum + each.value, 0);
  return [
    {
      field: "observers",
      value,
      evidence: wordsOf(context, words),
      certainty: first.weight >= 3 ? "certain" : "likely",
    },
  ];
}

/** Military observers or liaison officers, a first group and a stated later addition together. */
export const observers = oncePerReading(readObservers);

/** Whether the observers count inside the troop ceiling, on top of it, or are the whole force. */
export function observersRelation(
  context: Context,
): Proposal<"observersRelation", ObserverRelation>[] {
  const [found] = observers(context);
  if (!found) return [];
  const [troops] = troopCeiling(context);
  const relation = (value: ObserverRelation, evidence = found.evidence) => [
    { field: "observersRelation" as const, value, evidence, certainty: found.certainty },
  ];
  if (!troops || troops.value === 0) return relation("only");
  const [own] = found.evidence;
  const [ceiling] = troops.evidence;
  if (!own || !ceiling || own.start < ceiling.start) return relation("additional");
  const paragraph = context.structure.operative.find(
    ({ whole }) => whole.at.includes(ceiling.start) && whole.at.includes(own.start),
  );
  if (!paragraph) return relation("additional");
  const from = paragraph.whole.at.indexOf(ceiling.start);
  const to = paragraph.whole.at.indexOf(own.start);
  const between = paragraph.whole.text.slice(from, to);
  const isInside =
    /\b(?:includ\w+|inclusive|of (?:which|whom)|among them|compris\w+)\b(?![^,;]*[;])/i.test(
      between,
    );
  const words = evidenceFrom(context.source, paragraph, from, to);
  return relation(
    isInside ? "included" : "additional",
    isInside ? [...words, ...found.evidence] : found.evidence,
  );
}
