import type { HTMLInputAutoCompleteAttribute, Ref } from "react";
import styles from "./control.module.css";
import { Field, type FieldWords } from "./field";

export interface TextInputProps extends FieldWords {
  /** "" when nothing is stated. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  ref?: Ref<HTMLInputElement>;
  maxLength?: number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
}

/** One line of text. */
export function TextInput({ label, help, error, onChange, autoComplete, ...rest }: TextInputProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          {...rest}
          type="text"
          dir="auto"
          className={styles.control}
          autoComplete={autoComplete ?? "off"}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
