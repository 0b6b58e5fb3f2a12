import { readKey } from "../../../classroom/room/keys";
import type { MandateDesign } from "../../../domain/design";
import { answerAt } from "../../../domain/edit";
import { isFieldPath } from "../../../domain/field-catalogue";
import type { Stated } from "../../../domain/stated";
import type { Words } from "../../../i18n/words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";

const named = ["about", "votes", "ballots", "comments", "drafting", "exercise"] as const;

/** What stands under a key, such as "Troop ceiling" or "A ballot". */
export function placeInWords(words: Words, key: string): string {
  const path = pathOf(key);
  if (path) return labelOf(words, path);
  const read = readKey(key);
  const name = read?.kind === "part" ? read.name.replace("draft-name", "drafting") : "";
  return words.say(`live-room.place.${named.find((each) => each === name) ?? "other"}`);
}

/** The field whose answer stands under a key; undefined where it is no answer. */
function pathOf(key: string) {
  const read = readKey(key);
  if (read?.kind !== "answer") return undefined;
  const path = `${read.section}.${read.field}`;
  return isFieldPath(path) ? path : undefined;
}

/** What a value under a key says; a part that is no answer is not said in a line. */
export function contentInWords(words: Words, key: string, value: unknown): string {
  if (value === undefined) return words.say("live-room.conflicts.gone");
  const path = pathOf(key);
  if (path) return sayAnswer(words, path, value as Stated<unknown>);
  return typeof value === "string" ? value : words.say("live-room.conflicts.part");
}

function sayAnswer(
  words: Words,
  path: NonNullable<ReturnType<typeof pathOf>>,
  answer: Stated<unknown>,
) {
  const said = valueInWords(words, path, answer);
  return answer.reason ? `${said} (${answer.reason})` : said;
}

/** What stands under a key in the open design. */
export function standingAt(design: MandateDesign | undefined, key: string): unknown {
  const path = pathOf(key);
  if (!design) return undefined;
  if (path) return answerAt(design, path);
  const read = readKey(key);
  if (read?.kind === "part" && read.name === "about")
    return (design.about as Record<string, unknown>)[read.entry ?? ""];
  return {};
}
