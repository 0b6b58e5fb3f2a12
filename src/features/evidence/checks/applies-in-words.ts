import type { Check } from "../../../engine/check";
import { optionInWords } from "../../../i18n/option-key";
import type { Words } from "../../../i18n/words";

/** For which types of operation and kinds of decision a check is meant, in sentences. */
export function appliesInWords(words: Words, { applies }: Pick<Check, "applies">): string[] {
  const { types, decisions, when } = applies;
  const named = (path: string, ids: readonly string[]) =>
    words.list(
      ids.map((id) => optionInWords(words, path, id)),
      "disjunction",
    );
  return [
    types
      ? words.say("room.check.types", { types: named("operation.type", types) })
      : words.say("room.check.types-all"),
    decisions
      ? words.say("room.check.decisions", { decisions: named("operation.decision", decisions) })
      : words.say("room.check.decisions-all"),
    ...(when ? [words.say("room.check.when")] : []),
  ];
}
