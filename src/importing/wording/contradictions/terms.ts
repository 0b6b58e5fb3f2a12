import { isOfAnother } from "../../match/forces";
import type { Clause } from "../../match/language/clauses";
import { dateForm, dateIn, monthsBetween } from "../../match/language/dates";
import { numberForm, numberIn } from "../../match/language/numbers";
import { reportClauses } from "../clauses/missing-dates";
import { placeIn, placeOf } from "../place";
import { type Place, remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

/** A day until which the operation's mandate is said to run. */
interface EndDate {
  date: string;
  clause: Clause;
  place: Place | undefined;
}

const givingVerb = /^(?:decides|authorizes|extends|renews|establishes|approves|)$/;
const until = new RegExp(
  `\\b(?:extend|renew|prolong|establish|set up|authori[sz]|deploy)\\w*\\b([^;]{0,240}?)\\b(?:until|ending on|expiring on|to) (${dateForm})`,
  "gi",
);
const otherMatter =
  /\b(?:sanctions|measures|embargo|panel|committee|group of experts|trust fund|transfer|authori[sz]ation (?:given|granted)|report|forces? of)\b/i;

/** The days until which the decisions extend or set up the operation. */
function endDates({ clauses, reading }: WordingText): EndDate[] {
  return clauses
    .filter(({ verb }) => givingVerb.test(verb))
    .flatMap((clause) =>
      [...clause.text.matchAll(until)].flatMap((match): EndDate[] => {
        const date = dateIn(match[2] ?? "");
        const before = `${clause.text.slice(0, match.index)}${match[1] ?? ""}`;
        if (!date || otherMatter.test(before) || isOfAnother(before, reading.forces)) return [];
        const end = match.index + match[0].length;
        const start = end - (match[2]?.length ?? 0);
        return [{ date, clause, place: placeOf(clause, start, end) }];
      }),
    );
}

/** Two decisions that let the same mandate end on different days. */
export function twoEndDates(text: WordingText): WordingRemark[] {
  const [first, ...rest] = endDates(text);
  const other = rest.find(
    ({ date, clause }) => date !== first?.date && clause.paragraph !== first?.clause.paragraph,
  );
  return first && other
    ? remark("two-end-dates", [first.place, other.place], { first: first.date, second: other.date })
    : [];
}

const months = new RegExp(
  `\\bperiod of (?:up to )?(${numberForm}|an?|one) (?:further |additional )?(month|year)s?\\b|\\bfor (?:a further |an additional |an initial )?(${numberForm}) (month|year)s?\\b`,
  "i",
);
const begins = new RegExp(
  `\\b(?:as of|as from|from|with effect from|beginning on|starting on) ${dateForm}`,
  "i",
);
/** A term is counted from the last one's end, so that it may be a good month off. */
const mostMonthsApart = 1.5;

/** A period in words and an end date in the same decision that do not go together. */
export function periodAndEndDate(text: WordingText): WordingRemark[] {
  const { adopted } = text;
  if (adopted === undefined) return [];
  return endDates(text).flatMap(({ date, clause, place }) => {
    const found = begins.test(clause.text) ? null : months.exec(clause.text);
    const count = /^(?:an?|one)$/i.test(found?.[1] ?? "")
      ? 1
      : numberIn(found?.[1] ?? found?.[3] ?? "");
    if (!found || count === undefined) return [];
    const stated = /year/i.test(found[2] ?? found[4] ?? "") ? count * 12 : count;
    if (Math.abs(monthsBetween(adopted, date) - stated) <= mostMonthsApart) return [];
    const words = placeOf(clause, found.index, found.index + found[0].length);
    return remark("period-and-end-date", [words, place], { months: stated, end: date });
  });
}

const runsOut = new RegExp(
  `\\b(?:expires?|expiring|due to expire|ends?|until|expiration)\\b[^;.]{0,40}?(${dateForm})`,
  "gi",
);
const mandate = /\bmandate\b/i;

/** A mandate that would end before, or on the day that, what it extends ends; or before adoption. */
export function extensionBeforeEnd(text: WordingText): WordingRemark[] {
  const [extension] = endDates(text).filter(({ clause }) =>
    /\b(?:extend|renew|prolong)/i.test(clause.text),
  );
  if (!extension) return [];
  const ends = text.reading.structure.preamble.flatMap((paragraph) =>
    [...paragraph.whole.text.matchAll(runsOut)].flatMap((match) => {
      const date = dateIn(match[1] ?? "");
      const isMandate = mandate.test(
        paragraph.whole.text.slice(Math.max(0, match.index - 160), match.index),
      );
      const place = placeIn(paragraph, match.index, match.index + match[0].length);
      return date && isMandate ? [{ date, place }] : [];
    }),
  );
  const last = ends.find(({ date }) => date >= extension.date);
  if (last)
    return remark("extension-before-end", [extension.place, last.place], {
      end: extension.date,
      before: last.date,
    });
  return text.adopted !== undefined && text.adopted >= extension.date
    ? remark("extension-before-end", [extension.place], {
        end: extension.date,
        before: text.adopted,
      })
    : [];
}

/** A report with its day; a day further off belongs to what the report is on. */
const dueReport = new RegExp(
  `(\\breports?\\b(?:(?!\\b(?:meet|achiev|complet|with a view)\\w*)[^;]){0,120}?)\\b(?:by|before|no later than|not later than|on) (${dateForm})`,
  "i",
);

/** A report that is due after the mandate has ended. */
export function reportAfterEnd(text: WordingText): WordingRemark[] {
  const [end] = endDates(text);
  if (!end) return [];
  return reportClauses(text).flatMap((clause) => {
    const due = dueReport.exec(clause.text);
    const date = due?.[2] && dateIn(due[2]);
    if (!due || !date || date <= end.date) return [];
    const from = due.index + (due[1]?.length ?? 0);
    const place = placeOf(clause, from, due.index + due[0].length);
    return remark("report-after-end", [place, end.place], { due: date, end: end.date });
  });
}
