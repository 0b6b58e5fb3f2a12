import { type Context, oncePerReading } from "../context";
import { evidenceFrom } from "../evidence";
import { isOfAnother } from "../forces";
import type { Clause } from "../language/clauses";
import { dateForm, dateIn, dayForm, monthsBetween, nextDateIn } from "../language/dates";
import { numberForm, numberIn } from "../language/numbers";
import type { Proposal } from "../proposal";

interface Term {
  months: number;
  /** The last day, where the text names it. */
  until: string | undefined;
  isStatedInWords: boolean;
  weight: number;
  clause: Clause;
  start: number;
  end: number;
}

const period = new RegExp(
  `\\b(?:for|of)(?: (?:a|an|the|its|another))?(?: (?:initial|further|additional|single|limited|interim|final|new|fixed|maximum|transitional|first))*(?: (?:periods?|terms?|phase)(?: of)?)?(?: (?:not more than|not exceeding|not to exceed|no more than|up to|a further|an additional|another|an initial|further|additional))* ?(${numberForm}|an?|another) (?:(?:further|more|consecutive|calendar|additional)[ -])?(months?|years?|days?|weeks?)\\b(?! (?:before|prior|notice|interval))`,
  "gi",
);
const compound = new RegExp(
  `\\b(?:an?|the|one|single|final|further|initial|additional)(?: (?:single|initial|further|final|additional|interim|new|limited|fixed|maximum|transitional))? (${numberForm})-(month|year|day|week)(?:s)? (?:period|term|mandate|extension|phase)\\b`,
  "gi",
);
/** "The period of the mandate shall be six months." */
const lasting = new RegExp(
  `\\b(?:shall|will) (?:be|last)(?: for)? (${numberForm}) (months?|years?|days?|weeks?)\\b`,
  "gi",
);
const until = new RegExp(
  `\\b(?:until|till|through(?: to)?|to|up to|expir\\w+ on|ending(?: on)?|end on|terminat\\w+ on|no later than)(?: and including)?(?: midnight(?: on)?| the end of)? (${dateForm})`,
  "gi",
);
/** A last day without its year: "until 30 June next". */
const untilDay = new RegExp(
  `\\b(?:until|till|through|expir\\w+ on|ending(?: on)?|terminat\\w+ on)(?: and including)?(?: midnight(?: on)?)? (${dayForm})(?! ?\\d)(?: next)?`,
  "gi",
);
/** "Extends the mandate ... to 15 July": a bare "to" names a last day only after such words. */
const extendedTo = /\b(?:extend|renew|prolong)\w*\b(?![^;]*\bfrom \d)[^;]{0,160}$/i;
const from = new RegExp(
  `\\b(?:as of|as from|from|with effect from|beginning(?: on)?|starting(?: on| from)?|commencing(?: on)?|effective(?: from)?|on) (${dayForm})`,
  "i",
);

const gives =
  /\b(?:establish\w*|extend\w*|extension|renew\w*|prolong\w*|continu\w+|maintain\w*|mandates?|stationing|authori[sz]\w+|deploy\w*|set up|creat\w+|remain|duration|initial period|keep|dispatch\w*|send|station|terminate|expand|limited to)\b/i;
const settingVerb =
  /^(?:decides|authorizes|approves|recommends|extends|renews|establishes|agrees|requests|endorses|resolves|mandates|)$/;
const otherMatter =
  /\b(?:sanctions?|measures (?:imposed|set out|contained)|embargo|panel of experts|group of experts|monitoring group|exemption|assets|travel ban|committee|judges?|tribunal|transitional period|ceasefire for|cease-fire for|within \w+ (?:days|months|weeks)|to report|reporting|advance team|contingent|commission of (?:inquiry|experts))\b/i;

const perMonth: Readonly<Record<string, number>> = {
  month: 1,
  year: 12,
  day: 1 / 30,
  week: 7 / 30,
};

/** What the term is of, where the text names it after the day. */
const ofOtherMatter =
  /^,? (?:[\w ]{0,20})?\b(?:measures|sanctions|arms embargo|exemptions?|mandate of the (?:Panel|Group|Committee|Monitoring|Ombuds))\b/i;

/** What States may do at sea against arms or pirates is no mission's term. */
const atSea = /\binspect\w*\b[^.;]{0,60}\bvessels\b|\bpira(?:cy|tes)\b|\bhigh seas\b/i;

function weigh(context: Context, clause: Clause, at: number, end: number): number {
  const before = clause.text.slice(0, at);
  let weight = settingVerb.test(clause.verb) ? 2 : -6;
  weight += gives.test(before) ? 3 : -2;
  if (/\bmandate\b/i.test(before)) weight += 1;
  if (/\b(?:establish|extend|renew|prolong)\w*/i.test(before)) weight += 1;
  if (otherMatter.test(before) || ofOtherMatter.test(clause.text.slice(end))) weight -= 6;
  if (atSea.test(clause.text)) weight -= 6;
  if (isOfAnother(clause.text, context.forces)) weight -= 3;
  if (clause.verb === "requests") weight -= 2;
  if (/\b(?:beyond|after|subject to|proviso|intention|if|would)\b[^,]*$/i.test(before)) weight -= 5;
  return weight;
}

function startIn(context: Context, clause: Clause): string | undefined {
  const year = context.adopted === undefined ? undefined : Number(context.adopted.slice(0, 4));
  const found = from.exec(clause.text)?.[1] ?? from.exec(clause.paragraph.whole.text)?.[1];
  return found ? dateIn(found, year) : undefined;
}

/** A start that an earlier decision of the same text names: "establish, as of 1 July, ...". */
function startOf(context: Context, clause: Clause): string | undefined {
  const own = startIn(context, clause);
  if (own) return own;
  const setUp = context.clauses.find(
    ({ verb, text }) => settingVerb.test(verb) && /\bestablish/i.test(text) && from.test(text),
  );
  return setUp && !isOfAnother(setUp.text, context.forces) ? startIn(context, setUp) : undefined;
}

function inWords(context: Context, clause: Clause): Term[] {
  return [period, compound, lasting]
    .flatMap((form) => [...clause.text.matchAll(form)])
    .flatMap((match): Term[] => {
      const said = match[1] ?? "";
      const number = /^(?:an?|another)$/i.test(said) ? 1 : numberIn(said);
      const unit = (match[2] ?? "").toLowerCase().replace(/s$/, "");
      const each = perMonth[unit];
      if (number === undefined || each === undefined || number * each > 120) return [];
      const months = Math.round(number * each * 2) / 2;
      const start = clause.start + match.index;
      const weight = weigh(context, clause, match.index, match.index + match[0].length) + 0.5;
      const date = new RegExp(until.source, "i").exec(clause.text.slice(match.index))?.[1];
      return [
        {
          months,
          until: date ? dateIn(date) : undefined,
          isStatedInWords: true,
          weight,
          clause,
          start,
          end: start + match[0].length,
        },
      ];
    });
}

function byDate(context: Context, clause: Clause): Term[] {
  const adopted = context.adopted;
  const yearless = [...clause.text.matchAll(untilDay)].filter(({ 1: day = "" }) => !dateIn(day));
  return [...clause.text.matchAll(until), ...yearless].flatMap((match): Term[] => {
    const day = match[1] ?? "";
    const last = dateIn(day) ?? (adopted && nextDateIn(day, adopted));
    const isOnlyDeadline =
      /^no later than /i.test(match[0]) ||
      (/^to /i.test(match[0]) && !extendedTo.test(clause.text.slice(0, match.index)));
    if (!last || !adopted || isOnlyDeadline) return [];
    const begins = startOf(context, clause);
    const first = begins && begins >= adopted && begins < last ? begins : adopted;
    const months = monthsBetween(first, last);
    if (months <= 0 || months > 120) return [];
    const start = clause.start + match.index;
    return [
      {
        months,
        until: last,
        isStatedInWords: false,
        weight: weigh(context, clause, match.index, match.index + match[0].length),
        clause,
        start,
        end: start + match[0].length,
      },
    ];
  });
}

function readTerm(context: Context): Term | undefined {
  const terms = context.clauses.flatMap((clause) => [
    ...inWords(context, clause),
    ...byDate(context, clause),
  ]);
  const fit = terms.filter(({ weight }) => weight >= 3);
  const best = fit.reduce<Term | undefined>(
    (kept, term) => (term.weight > (kept?.weight ?? 0) ? term : kept),
    undefined,
  );
  // A period in words goes before one that has to be computed.
  const words =
    best &&
    fit.find(
      (term) =>
        term.isStatedInWords &&
        term.clause.paragraph === best.clause.paragraph &&
        term.weight >= best.weight - 1,
    );
  return words ?? best;
}

const termOf = oncePerReading(readTerm);

/** How long the authorisation lasts, in months to the nearest half; silent where it is open. */
export function durationMonths(context: Context): Proposal<"durationMonths", number>[] {
  const term = termOf(context);
  if (!term) return [];
  const evidence = evidenceFrom(context.source, term.clause.paragraph, term.start, term.end);
  const certainty = term.weight >= 5 ? "certain" : "likely";
  return [{ field: "durationMonths", value: term.months, evidence, certainty }];
}

/** The last day of the authorisation, stated or counted from the day of adoption. */
export function expiryDate(context: Context): Proposal<"expiryDate", string>[] {
  const term = termOf(context);
  if (!term?.until) return [];
  const evidence = evidenceFrom(context.source, term.clause.paragraph, term.start, term.end);
  return [{ field: "expiryDate", value: term.until, evidence, certainty: "likely" }];
}
