import type { Finding, Work } from "../../evidence/schema";
import type { Words } from "../../i18n/words";
import { citationInWords } from "./evidence-in-words";

/** Study and outcome in a line: "Hultman, Kathman and Shannon 2013: killing of civilians". */
export function findingInBrief(words: Words, finding: Finding, work: Work): string {
  return words.say("evidence.list.summary", {
    citation: citationInWords(words, work),
    outcome: words.sayDynamic(`evidence.outcome.${finding.outcome}`),
  });
}

/** The two published points of a finding's size, with what they belong to; undefined without size. */
export function sizeInWords(words: Words, { size }: Finding): string | undefined {
  if (!size) return undefined;
  const { unit, from, to, toIs = "other", at } = size;
  const published = words.sayDynamic(`evidence.size.${unit}`, { from, to, toIs });
  if (!at) return published;
  const place = words.sayDynamic(`evidence.size-at.${at.unit}`, { from: at.from, to: at.to });
  return words.list([published, place], "unit");
}
