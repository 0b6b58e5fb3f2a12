import { dateForm, dateIn } from "../language/dates";
import type { Structure } from "./paragraph";

/** A day and where the words above the body's name hold it. */
export interface FoundDate {
  date: string;
  start: number;
  end: number;
}

const adopted = new RegExp(
  `(?:adopted|meeting|resolution)[^\\n;]{0,120}?\\b(?:on|of) (${dateForm})`,
  "i",
);
const symbolThenDay = new RegExp(`\\(\\d{4}\\)\\*? (?:Distr[^\\d]{0,20})?(${dateForm})`);
const distributed = new RegExp(`Distr\\.?:? ?General,? (${dateForm})`, "i");

/** The day of adoption as the head of the text gives it. */
export function resolutionDate({ head }: Structure): FoundDate | undefined {
  for (const form of [adopted, distributed, symbolThenDay]) {
    const found = form.exec(head.text);
    const date = found?.[1] && dateIn(found[1]);
    if (!found?.[1] || !date) continue;
    const start = found.index + found[0].lastIndexOf(found[1]);
    return { date, start, end: start + found[1].length };
  }
  return ofItsYear(head.text);
}

/** The first day in the head that lies in the year of the resolution's number. */
function ofItsYear(text: string): FoundDate | undefined {
  const year = /\((\d{4})\)/.exec(text)?.[1];
  for (const { index, 0: words } of text.matchAll(new RegExp(dateForm, "g"))) {
    const date = dateIn(words);
    if (date && (year === undefined || date.startsWith(year)))
      return { date, start: index, end: index + words.length };
  }
  return undefined;
}
