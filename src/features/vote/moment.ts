import type { Words } from "../../i18n/words";
import { today } from "../../state/today";

/** A day and a time on the reader's clock: "21 November 2026, 14:02". */
export function momentInWords(words: Words, iso: string): string {
  const moment = new Date(iso);
  return words.say("vote.moment", { date: words.date(today(moment)), time: words.time(moment) });
}
