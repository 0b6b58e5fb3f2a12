import type { Ref } from "react";
import styles from "./control.module.css";
import { Field, type FieldWords } from "./field";

export interface TextAreaProps extends FieldWords {
  /** "" when nothing is stated. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  ref?: Ref<HTMLTextAreaElement>;
  /** Lines shown when empty; the box grows with its text. */
  rows?: number;
  maxLength?: number;
}

/** Several lines of text. */
export function TextArea({ label, help, error, onChange, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(wiring) => (
        <textarea
          {...wiring}
          {...rest}
          rows={rows}
          dir="auto"
          className={styles.control}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
