import { type NamedList, namedLists } from "../../../classroom/edit/entry";
import { rowsAt, valueAt } from "../../../classroom/edit/tree-edit";
import type { Words } from "../../../i18n/words";
import { useEditor, writeAt } from "../../../state/exercise-editor";
import { CheckboxGroup } from "../../../ui/checkbox-group";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import type { EntryProps } from "./entry-props";
import { rowTitle } from "./row-title";
import { useText, useValue } from "./use-value";

/** One row of another list, by its name. */
export function RowEntry({
  path,
  label,
  of,
  isOptional,
}: EntryProps & { of: NamedList | "agenda"; isOptional: true | undefined }) {
  const words = useWords();
  const value = useText(path);
  const cut = useText([...path.slice(0, -1), "cut"]);
  const rows = useEditor(({ exercise }) =>
    of === "agenda"
      ? rowsAt(
          rowsAt(exercise, ["cuts"]).find((row) => valueAt(row, ["id"]) === cut),
          ["agenda"],
        )
      : rowsAt(exercise, namedLists[of]),
  );
  const choices = choicesOf(words, rows);
  const isThere = value === "" || choices.some((choice) => choice.value === value);
  return (
    <Select
      label={label}
      value={isThere ? value || undefined : undefined}
      onChange={(next) => (next !== undefined || isOptional) && writeAt(path, next)}
      choices={choices}
      emptyLabel={words.say(isOptional ? "exercise-editor.row.none" : "exercise-editor.row.choose")}
      {...(!isThere && !isOptional && { error: words.say("exercise-editor.row.missing") })}
    />
  );
}

/** Any number of rows of another list, by their names. */
export function RowsEntry({ path, label, of }: EntryProps & { of: NamedList }) {
  const words = useWords();
  const value = (useValue(path) ?? []) as readonly string[];
  const rows = useEditor(({ exercise }) => rowsAt(exercise, namedLists[of]));
  if (rows.length === 0) return null;
  return (
    <CheckboxGroup
      label={label}
      layout="columns"
      value={value}
      onChange={(next) => writeAt(path, next)}
      choices={choicesOf(words, rows)}
    />
  );
}

function choicesOf(words: Words, rows: readonly unknown[]) {
  return rows.map((row, place) => ({
    value: String(valueAt(row, ["id"])),
    label: rowTitle(words, row, place),
  }));
}
