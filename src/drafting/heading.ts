import type { DraftContext } from "./context";
import { decisionDay } from "./decision-day";
import type { DraftRun } from "./draft";
import { gap, ownGap } from "./gap";
import { phrase } from "./runs";

const unknown = "unknown";

/** The day and the year above the text, each in brackets where it is open. */
function dayOf(context: DraftContext): { date: DraftRun; year: DraftRun } {
  const { words } = context;
  const day = decisionDay(context);
  if (typeof day === "object") {
    const said = (text: string): DraftRun => ({ kind: "words", text });
    return { date: said(words.date(day.known)), year: said(day.known.slice(0, 4)) };
  }
  const date = day === "other" ? ownGap(words, "date") : gap(words, "timing.decisionDate");
  return { date, year: ownGap(words, "year") };
}

/** The lines above the text and the subject of its sentences, for the body that decides. */
export function headOf(context: DraftContext): {
  head: readonly (readonly DraftRun[])[];
  subject: readonly DraftRun[];
} {
  const { design, words } = context;
  const body = design.operation.mandatingBody ?? unknown;
  const { date, year } = dayOf(context);
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
