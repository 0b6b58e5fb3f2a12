import type { Shock } from "../../../engine/stress/shock";
import type { Words } from "../../../i18n/words";
import type { AloneCell } from "./alone";
import { levelInWords } from "./shock-in-words";

/** What one shock alone does to one thing, in a word or two. */
export function aloneInWords(words: Words, { kind }: Pick<Shock, "kind">, cell: AloneCell): string {
  switch (cell.kind) {
    case "alone":
      return words.list(
        cell.levels.map((level) => levelInWords(words, kind, level)),
        "disjunction",
      );
    case "with-others":
      return words.say("stress.matrix.with");
    case "none":
      return words.say("stress.matrix.none");
  }
}
