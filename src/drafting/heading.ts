import type { DraftContext } from "./context";
import type { DraftRun } from "./draft";
import { gap, ownGap } from "./gap";
import { phrase } from "./runs";

const unknown = "unknown";

/** The lines above the text and the subject of its sentences, for the body that decides. */
export function headOf(context: DraftContext): {
  head: readonly (readonly DraftRun[])[];
  subject: readonly DraftRun[];
} {
  const { design, words } = context;
  const { decisionDate } = design.timing;
  const body = design.operation.mandatingBody ?? unknown;
  const date = decisionDate
    ? { kind: "words" as const, text: words.date(decisionDate) }
    : gap(words, "timing.decisionDate");
  const year = decisionDate
    ? { kind: "words" as const, text: decisionDate.slice(0, 4) }
    : ownGap(words, "year");
  const parts = {
    date,
    year,
    number: ownGap(words, "number"),
    meeting: ownGap(words, "meeting"),
  };
  const title = phrase(words, `draft.head.${body}.title`, parts);
  const adopted = phrase(words, `draft.head.${body}.adopted`, parts);
  const subject =
    body === unknown
      ? phrase(words, "draft.head.unknown.subject", {
          body: gap(words, "operation.mandatingBody"),
        })
      : phrase(words, `draft.head.${body}.subject`);
  return { head: [title, adopted], subject };
}
