import type { Context } from "../context";
import type { Evidence } from "../evidence";
import { evidenceFrom } from "../evidence";
import { isOfAnother } from "../forces";
import type { Clause } from "../language/clauses";
import { numberIn } from "../language/numbers";

/** A number of people that a decision gives, with how much speaks for it being the ceiling. */
export interface Figure {
  value: number;
  /** Higher is surer; below 0 it is no ceiling of this operation. */
  weight: number;
  clause: Clause;
  /** Places in the paragraph's whole words. */
  start: number;
  end: number;
}

/** Verbs that set a strength; others recall, welcome or ask for one. */
const setting =
  /^(?:decides|authorizes|approves|endorses|recommends|agrees|extends|increases|establishes|requests|mandates|concurs|resolves|stresses|determines|maintains|raises|reduces|lowers|fixes|sets|adjusts|expands|prolongs|revises|reinforces|)$/;

const signal =
  /(?:up to|(?:a |to a )?maximum(?: strength| level| ceiling| number)?(?: of| up to)?|not (?:more than|exceeding|to exceed|exceed)|no more than|ceiling(?: level)? of|consist(?:s|ing)? of|compris(?:e|es|ing|ed of)|composed of|includ(?:e|es|ing)|strength (?:of|to|at)|level(?:s)? (?:of|to|at|up to)|total(?:ling)?(?: of)?|numbering|approximately|about|force of|(?:increas|rais|reduc|strengthen|bring|expan|reinforc|augment|adjust|maintain|remain|lower)[^,;.]{0,60} (?:to|at)|[Mm]aintain(?:s|ed|ing)?)\s*(?:(?:a|the|an) )?(?:(?:initial|total|overall|authori[sz]ed|new|maximum|revised|current|strength|level|of|up to|approximately|about|some|to) )*$/i;
const addition =
  /(?:\b(?:by|additional|further|extra|another|(?:increase|reduction|reinforcement) of)(?: (?:of|up to|a maximum of|approximately|some))* ?)$/i;
const changeBy =
  /\b(?:increas|rais|reduc|reinforc|decreas|enlarg|expan|augment)\w*[^.;]{0,80}\bby (?:of |up to |a maximum of |some |approximately |an additional )*$/i;
const added = /\b(?:additional|further|extra)\b/i;
/** "By 5,900 personnel, including 341 police": a part of what is added. */
const partOfAddition =
  /\bby (?:up to |a maximum of |some |approximately )?[\d,. ]+ (?:[\w-]+ ){0,3}?(?:personnel|troops|posts|officers|police), (?:including|of which|of whom)[^;]{0,60}$/i;
/** A whole that is named as such goes before a number that one decision deploys. */
const ofTotal = /\b(?:ceiling|total|overall|strength|levels?)\b[^;.]{0,40}$/i;
const additionAfter = /^ ?(?:additional|further|extra|more)\b/i;
/** What the number was before: "from 15,000 to 13,000", "replace 60 officers". */
const former =
  /\b(?:from|replac\w+) (?:its |the )?(?:(?:current|present|existing|authori[sz]ed|previous|level|strength|ceiling|of|up to|approximately|about|some|a|maximum) )*$/i;
const recalled = /\b(?:the|those|these|existing|present|current)(?: (?:initial|further|first))? $/i;
const notYet =
  /\b(?:review|whether|consider(?:ing|ation)?|possib\w+|could be|should be reduced|might be|plan(?:s|ning)? (?:for|to)|in the (?:first|second|third|initial) phase|first phase|intention)\b/i;
const earlier =
  /^[^,;]{0,50}\b(?:(?:already|previously|currently) (?:authori[sz]ed|deployed|approved)|authori[sz]ed (?:by|in|under|pursuant to) (?:paragraph|resolution))/i;
/** People of the host's own army or police, whom the operation trains or helps to raise. */
const ofHost =
  /\b(?:train|recruit|form(?:ation|ing)|creat|vet|rais|integrat|demobili[sz]|disarm)\w*\b[^,;.]{0,70}$|\b(?:national|local|new|Government'?s?|own) (?:army|police(?: force| service)?|armed forces|security forces|gendarmerie)\b[^,;.]{0,30}$/i;
const ofHostAfter =
  /^ ?(?:of|from|in|for) (?:the|its|a) (?:new |future )?(?:[A-Z]\w+ )?(?:[Nn]ational|[Ll]ocal|[A-Z]\w+an) (?:[Pp]olice|[Aa]rmy|[Aa]rmed [Ff]orces|[Dd]efen[cs]e [Ff]orces?|[Gg]endarmerie)/;
const counted = /\b(?:includ\w+|in addition to|plus|along with|together with) (?:the )?$/i;

/** How far before a number its clause still speaks of it, in characters. */
const farthest = 1500;
/** More numbers than any decision holds. */
const mostFigures = 100;

/** How much speaks for a number in a clause being a ceiling that is decided here. */
export function weightOf(context: Context, clause: Clause, from: number, to: number): number {
  const before = clause.text.slice(Math.max(0, from - 90), from);
  const words = clause.text.slice(from, to);
  const after = clause.text.slice(to, to + 90);
  if (!setting.test(clause.verb)) return -5;
  let weight = 1;
  if (signal.test(before)) weight += 3;
  const isAdded = additionAfter.test(after) || added.test(words) || changeBy.test(before);
  if (isAdded || partOfAddition.test(before)) weight -= 6;
  else if (addition.test(before)) weight -= 3;
  if (ofTotal.test(before)) weight += 1;
  if (former.test(before)) weight -= 6;
  const isRecalled = recalled.test(before) || earlier.test(after);
  if (isRecalled && !counted.test(before)) weight -= 5;
  const leading = clause.text.slice(Math.max(0, from - farthest), from);
  if (notYet.test(leading)) weight -= 4;
  if (isOfAnother(leading, context.forces)) weight -= 6;
  if (ofHost.test(before) || ofHostAfter.test(after)) weight -= 6;
  if (/^(?:requests|stresses|determines)$/.test(clause.verb)) weight -= 1;
  return weight;
}

/** Every number of a form in the decisions: group 1 is the number, the match is the evidence. */
export function figuresOf(context: Context, form: RegExp): Figure[] {
  const decided = context.clauses.filter(({ verb }) => setting.test(verb));
  return decided.flatMap((clause) =>
    [...clause.text.matchAll(form)].slice(0, mostFigures).flatMap((match): Figure[] => {
      const number = match[1] ?? "";
      const value = numberIn(number);
      if (value === undefined || isCitation(clause.text, match.index, number)) return [];
      const from = match.index + match[0].indexOf(number);
      const weight = weightOf(context, clause, from, match.index + match[0].length);
      const start = clause.start + match.index;
      return [{ value, weight, clause, start, end: start + match[0].length }];
    }),
  );
}

/** A number that cites a paragraph, a resolution or a year rather than counting people. */
function isCitation(text: string, at: number, number: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return (
    /(?:paragraphs?|resolutions?|S\/|A\/|\band|,) ?$/.test(before) &&
    /paragraph|resolution/.test(before) &&
    !/[,.]\d{3}/.test(number)
  );
}

/** The figures that are not part of another before them: "2,000, including 300". */
export function withoutParts(figures: readonly Figure[]): Figure[] {
  return figures.filter(
    (part) =>
      !figures.some((whole) => {
        if (whole.clause !== part.clause || whole.end > part.start || whole.value <= part.value)
          return false;
        const between = part.clause.paragraph.whole.text.slice(whole.end, part.start);
        return /^,? (?:includ\w+|of (?:which|whom)|comprising)\b[^;]*$/i.test(between);
      }),
  );
}

/** The figure that most speaks for; the first of equals. */
export function surest(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (best, figure) => (figure.weight >= 0 && figure.weight > (best?.weight ?? -1) ? figure : best),
    undefined,
  );
}

/** The words of figures as evidence. */
export function wordsOf(context: Context, figures: readonly Figure[]): Evidence[] {
  return figures.flatMap(({ clause, start, end }) =>
    evidenceFrom(context.source, clause.paragraph, start, end),
  );
}
