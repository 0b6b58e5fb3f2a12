import type { MandateDesign } from "../../../domain/design";
import type { BreakingSet } from "../../../engine/stress/stress-result";
import { thresholdsOf } from "../../../engine/thresholds";
import type { Words } from "../../../i18n/words";
import { rowCalled } from "../row-called";
import { amountInWords } from "../value-in-words";
import { workingOf } from "./working";

/** How an expected strength was worked out, in sentences with the numbers put in; "" where there is none. */
export function workingInWords(
  words: Words,
  design: MandateDesign,
  { at, because }: Pick<BreakingSet, "at" | "because">,
): string {
  const working = workingOf(design, at, because.figures);
  if (!working) return "";
  if (working.kind === "ramp") {
    const threshold = thresholdsOf(design);
    return words.say("stress.working.ramp", {
      ceiling: working.ceiling,
      low: words.percent(threshold("ramp-low-share")),
      high: words.percent(threshold("ramp-high-share")),
      months: amountInWords(words, threshold("ramp-months"), "months"),
    });
  }
  const { month, pledges, sum, share } = working;
  if (pledges.length === 0) return words.say("stress.working.none", { month });
  const named = pledges.map(({ row, military }) =>
    words.say("stress.working.pledge", { name: rowCalled(design, words, row) ?? "", military }),
  );
  return words.join([
    words.say("stress.working.pledges", { month, pledges: words.clauses(named), sum }),
    share < 100 ? words.say("stress.working.share", { share: words.percent(share) }) : "",
  ]);
}
