import type { Words } from "../../../i18n/words";
import type { ClauseChange } from "../compare-clauses";
import type { Turn } from "../turns";
import { paragraphsInWords } from "./paragraphs-in-words";

/** "Reworded", "Reworded and moved", "Lost". */
export function fateInWords(words: Words, { fate, isMoved }: ClauseChange): string {
  const said = words.say(`compare.fate.${fate}`);
  return isMoved && fate !== "moved" ? words.say("compare.fate.and-moved", { fate: said }) : said;
}

/** "paragraph 2, now paragraph 3"; one place alone where both are the same or one side is empty. */
export function placesInWords(words: Words, { before, after }: ClauseChange): string {
  const [old, now] = [before, after].map((side) =>
    paragraphsInWords(
      words,
      side.map(({ id }) => id),
    ),
  ) as [string, string];
  if (old === "" || now === "" || old === now) return old || now;
  return words.say("compare.clause.places", { before: old, after: now });
}

/** What a rewording turns, in a line. */
export function turnInWords(words: Words, turn: Turn): string {
  switch (turn.kind) {
    case "verb":
    case "duty":
      return words.say(`compare.turn.${turn.kind}`, {
        before: turn.before,
        after: turn.after,
        turn: turn.turn,
      });
    case "number":
      return words.say("compare.turn.value", {
        before: words.number(turn.before),
        after: words.number(turn.after),
      });
    case "date":
      return words.say("compare.turn.value", {
        before: words.date(turn.before),
        after: words.date(turn.after),
      });
  }
}
