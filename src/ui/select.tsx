import type { Ref } from "react";
import type { Choice } from "./choice";
import styles from "./control.module.css";
import { Field, type FieldWords } from "./field";
import { useWords } from "./words-context";

export interface SelectProps<Id extends string> extends FieldWords {
  /** undefined when not stated. */
  value: Id | undefined;
  onChange: (value: Id | undefined) => void;
  choices: readonly Choice<Id>[];
  /** Words of the empty choice; "Not decided" unless given. */
  emptyLabel?: string;
  onBlur?: () => void;
  name?: string;
  ref?: Ref<HTMLSelectElement>;
}

/** One answer among many, by the browser's own control. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, help, error, value, onChange, choices, emptyLabel, ...rest } = props;
  const words = useWords();
  return (
    <Field label={label} help={help} error={error}>
      {(wiring) => (
        <select
          {...wiring}
          {...rest}
          className={styles.control}
          value={value ?? ""}
          onChange={({ target }) =>
            onChange(choices.find((choice) => choice.value === target.value)?.value)
          }
        >
          <option value="">{emptyLabel ?? words.say("ui.not-decided")}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
