import type { MandateDesign } from "../domain/design";
import type { Words } from "../i18n/words";
import { usualParts } from "./clauses/switched";
import { clause, type DraftContext } from "./context";
import { type DraftRun, textOfRuns } from "./draft";
import { contextFor, stagesOf } from "./draft-resolution";
import { gap } from "./gap";

/** The earliest day on which an objective is reviewed, else the end of the mandate, else a gap. */
function reviewTime({ design, words }: DraftContext): string | DraftRun {
  const days = (design.purpose.objectives ?? []).flatMap(({ reviewDate }) => reviewDate ?? []);
  const [first] = [...days].sort();
  if (first) return words.say("draft.report.by-date", { date: words.date(first) });
  const { expiryDate } = design.timing;
  if (expiryDate) return words.say("draft.review.before-end", { date: words.date(expiryDate) });
  return gap(words, "purpose.objectives[].reviewDate");
}

/**
 * One sentence that has the decision reviewed by what its objectives are measured by, to be offered
 * beside the draft; it is in no text until its author puts it there. Undefined where the design has
 * no objective or begins nothing. `words` are those of a draft.
 */
export function reviewClause(design: MandateDesign, words: Words): string | undefined {
  const context = contextFor(design, words, stagesOf(design).at(-1) ?? "whole");
  const { operation, purpose } = context.design;
  if (operation.type === "none" || !purpose.objectives?.length) return undefined;
  const parts = { ...usualParts(context), when: reviewTime(context) };
  return `${textOfRuns(clause(context, "review", "expresses", "review", parts).runs)}.`;
}
