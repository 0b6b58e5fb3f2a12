import type { Ref } from "react";
import styles from "./control.module.css";
import { Field, type FieldWords } from "./field";

export interface DateInputProps extends FieldWords {
  /** ISO `YYYY-MM-DD`, or "" when not stated. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  ref?: Ref<HTMLInputElement>;
  /** ISO dates. */
  min?: string;
  max?: string;
}

/** A calendar date, by the browser's own control. */
export function DateInput({ label, help, error, onChange, ...rest }: DateInputProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          {...rest}
          type="date"
          className={`${styles.control} ${styles.short}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
