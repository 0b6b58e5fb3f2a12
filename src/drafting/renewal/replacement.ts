import type { FieldPath } from "../../domain/field-path";
import type { Words } from "../../i18n/words";
import type { Evidence } from "../../importing/match/evidence";
import { dateForm, dateIn } from "../../importing/match/language/dates";
import { numberForm, numberIn } from "../../importing/match/language/numbers";

/** Words of last year's text that give way to others. Places are of that text. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** A choice that was read from last year's text and is another now. */
export interface ValueChange {
  source: string;
  path: FieldPath;
  evidence: Evidence;
  before: unknown;
  after: unknown;
}

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** Where a stretch of evidence spells a number, and the words that would spell another. */
function numberReplaced(
  words: Words,
  { start, quote }: Evidence,
  before: number,
  after: number,
): Replacement | undefined {
  for (const { index, 0: found } of quote.matchAll(new RegExp(numberForm, "gi"))) {
    if (numberIn(found) !== before) continue;
    const from = start + index;
    return { start: from, end: from + found.length, text: words.number(after) };
  }
  return undefined;
}

/** "for a further period of twelve months" -> the same of six months; whole months only. */
function monthsReplaced(words: Words, evidence: Evidence, after: number): Replacement | undefined {
  const found = new RegExp(`(${numberForm})[ -](months?)`, "i").exec(evidence.quote);
  if (!found?.[1] || !Number.isInteger(after)) return undefined;
  const from = evidence.start + found.index;
  const text = words.say("draft.period.months", { count: after });
  return { start: from, end: from + found[0].length, text };
}

/** "every 90 days" -> "every 60 days", in days whatever the unit was. */
function cycleReplaced(words: Words, evidence: Evidence, after: number): Replacement | undefined {
  const { start, end, quote } = evidence;
  const found = new RegExp(`(${numberForm})[ -](day|week|month|year)s?`, "i").exec(quote);
  const unit = found?.[2]?.toLowerCase();
  if (!found || unit === undefined || daysIn[unit] === undefined)
    return { start, end, text: words.say("draft.report.every", { days: after }) };
  const from = start + found.index;
  const text = words.say("draft.period.days", { count: after });
  return { start: from, end: from + found[0].length, text };
}

/** A day may stand some words after the period that it ends. */
const farthest = 300;

function dateReplaced(
  words: Words,
  source: string,
  { start }: Evidence,
  before: string,
  after: string,
) {
  const near = source.slice(start, start + farthest);
  for (const { index, 0: found } of near.matchAll(new RegExp(dateForm, "g"))) {
    if (dateIn(found) !== before) continue;
    const from = start + index;
    return { start: from, end: from + found.length, text: words.date(after) };
  }
  return undefined;
}

/**
 * The words that turn one value into another where it stands, or undefined where the value cannot
 * be changed in place and its clause has to be written anew.
 */
export function replacementFor(
  words: Words,
  { source, path, evidence, before, after }: ValueChange,
): Replacement | undefined {
  switch (path) {
    case "force.troopCeiling":
    case "force.observersAndStaff":
    case "force.individualPolice":
    case "force.formedPoliceUnits":
    case "force.formedPoliceUnitSize":
      return numberReplaced(words, evidence, Number(before), Number(after));
    case "commitment.durationMonths":
      return monthsReplaced(words, evidence, Number(after));
    case "commitment.reportEveryDays":
      return cycleReplaced(words, evidence, Number(after));
    case "timing.expiryDate":
      return dateReplaced(words, source, evidence, String(before), String(after));
    case "commitment.forceAuthority": {
      if (after === "self-defence-only") return undefined;
      const { start, end } = evidence;
      const text = words.sayDynamic(`draft.authority-in-place.${String(after)}`);
      return { start, end, text };
    }
    default:
      return undefined;
  }
}
