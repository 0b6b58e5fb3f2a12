import { useState } from "react";
import { fieldCatalogue, isFieldPath } from "../../../domain/field-catalogue";
import { labelOf } from "../../../report/model/value-in-words";
import { writeAt } from "../../../state/exercise-editor";
import { IconButton } from "../../../ui/icon-button";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import styles from "./edit.module.css";
import type { EntryProps } from "./entry-props";
import { useCheckedWrite } from "./use-checked-write";
import { useText, useValue } from "./use-value";

/** The questions of the wizard, by name, in its order; columns of lists are not among them. */
export function useFieldChoices() {
  const words = useWords();
  return fieldCatalogue
    .filter(({ path }) => !path.includes("[]"))
    .map(({ path }) => ({ value: path, label: labelOf(words, path) }));
}

/** One question of the wizard, or none. */
export function OneFieldEntry({ path, label }: EntryProps) {
  const words = useWords();
  const choices = useFieldChoices();
  const value = useText(path);
  return (
    <Select
      label={label}
      value={choices.find((choice) => choice.value === value)?.value}
      onChange={(next) => writeAt(path, next)}
      choices={choices}
      emptyLabel={words.say("exercise-editor.row.none")}
    />
  );
}

/** Several questions of the wizard. */
export function FieldsEntry({ path, label }: EntryProps) {
  const words = useWords();
  const choices = useFieldChoices();
  const value = (useValue(path) ?? []) as readonly string[];
  const [error, setError] = useState<string>();
  const write = useCheckedWrite(path);
  return (
    <div className={styles.entries}>
      <Select
        label={label}
        help={words.say("exercise-editor.fields.help")}
        value={undefined}
        {...(error && { error })}
        onChange={(next) => next && setError(write([...value, next]))}
        choices={choices.filter((choice) => !value.includes(choice.value))}
        emptyLabel={words.say("exercise-editor.fields.add")}
      />
      {value.length > 0 && (
        <ul className={styles.chips}>
          {value.map((each) => {
            const name = isFieldPath(each) ? labelOf(words, each) : each;
            return (
              <li key={each}>
                <span>{name}</span>
                <IconButton
                  icon="close"
                  label={words.say("exercise-editor.row.remove", { title: name })}
                  onClick={() => setError(write(value.filter((other) => other !== each)))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
