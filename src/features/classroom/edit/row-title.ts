import { valueAt } from "../../../classroom/edit/tree-edit";
import { isFieldPath } from "../../../domain/field-catalogue";
import type { Words } from "../../../i18n/words";
import { labelOf } from "../../../report/model/value-in-words";

/** So much of a longer text names a row. */
const longest = 70;

/** What a row is called in its list: by its name or title, its first words, or its place. */
export function rowTitle(words: Words, row: unknown, place: number): string {
  const path = valueAt(row, ["path"]);
  if (typeof path === "string" && isFieldPath(path)) return labelOf(words, path);
  for (const key of ["title", "name", "text", "reaction", "inject", "source", "minutes"]) {
    const said = valueAt(row, [key]);
    if (key === "minutes" && typeof said === "number")
      return words.say("exercises.minutes", { minutes: said });
    if (typeof said === "string" && said.trim() !== "") return shortened(said.trim());
  }
  return words.say("exercise-editor.row.unnamed", { number: place + 1 });
}

function shortened(text: string): string {
  const line = text.split("\n")[0] ?? "";
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
