import type { CheckChange } from "../../../engine/compare-assessments";
import type { Words } from "../../../i18n/words";

/** "Not met, then met"; where only the reason or its figures move, that. */
export function checkChangeInWords(words: Words, { before, after }: CheckChange): string {
  const [old, now] = [before, after].map((side) =>
    words.say(`ui.status.${side?.status ?? "not-applicable"}`),
  ) as [string, string];
  return old === now
    ? words.say("compare.checks.as-before", { status: now })
    : words.say("compare.checks.line", { before: old, after: now });
}
