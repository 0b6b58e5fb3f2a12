import type { MessageKey } from "../i18n/catalogue";
import type { Words } from "../i18n/words";

/** A longer way to a value is a fault of the file; it is told by how it begins. */
const longest = 300;

/** What is not seen, and what turns the text around it: control characters, direction marks and the like. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Section and question, then in a list the row and its column; what follows belongs to the answer. */
const inQuestion = /^\$\.(\w+\.\w+)(?:\.value\[(\d+)\](?:\.(\w+))?)?(?=\.|\[\d|$)/;
const inComments = /^\$\.comments(?:\[(\d+)\])?(?=\.|\[\d|$)/;
const inAbout = /^\$\.about\.(\w+)(?=\.|\[\d|$)/;

/** What the lines about the paper are called where they are written. */
const aboutLabels = new Map<string, MessageKey>([
  ["title", "app.about.name"],
  ["author", "app.about.author"],
  ["unit", "app.about.unit"],
  ["clearance", "app.about.clearance"],
  ["marking", "app.about.marking"],
  ["summary", "app.about.summary"],
]);

/**
 * A JSON path out of a file as it can stand in a sentence: what would not be seen, or would turn the
 * sentence around, is written as JSON writes it.
 */
export function shownPath(path: string): string {
  const written = path.replace(unseen, (characters) =>
    Array.from(
      { length: characters.length },
      (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
  return written.length > longest ? `${written.slice(0, longest)}\u2026` : written;
}

/**
 * The place of a value in a design's file: the question by its label, the row by its number, and the
 * JSON path for whoever mends the file by hand. A path that belongs to no question, and every path
 * where the words of the questions are not at hand, stands alone.
 */
export function placeInWords(words: Words, path: string): string {
  const shown = shownPath(path);
  if (!words.has("fields.place.named")) return shown;
  const [, about] = inAbout.exec(path) ?? [];
  const line = about === undefined ? undefined : aboutLabels.get(about);
  if (line) return words.say("fields.place.named", { label: words.say(line), path: shown });
  const comment = inComments.exec(path);
  if (comment) return inList(words, words.say("fields.place.comments"), comment[1], shown);
  const [, question = "", index, column] = inQuestion.exec(path) ?? [];
  const label = labelAt(words, question);
  if (label === undefined) return shown;
  const row = words.has(`fields.rows.${question}`) ? index : undefined;
  const cell = row === undefined ? undefined : labelAt(words, `${question}[].${column}`);
  if (cell === undefined) return inList(words, label, row, shown);
  const params = { label: cell, list: label, row: Number(row) + 1, path: shown };
  return words.say("fields.place.column", params);
}

function inList(words: Words, label: string, index: string | undefined, path: string): string {
  return index === undefined
    ? words.say("fields.place.named", { label, path })
    : words.say("fields.place.row", { label, row: Number(index) + 1, path });
}

function labelAt(words: Words, path: string): string | undefined {
  const key = `fields.${path}.label`;
  return words.has(key) ? words.sayDynamic(key) : undefined;
}
