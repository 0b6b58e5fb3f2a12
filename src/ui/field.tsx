import { type ReactNode, useId } from "react";
import styles from "./field.module.css";
import { FieldError } from "./field-error";

/** What every form component shows around its control. Words come ready from the feature. */
export interface FieldWords {
  label: string;
  /** A line that helps to answer; under the label. */
  help?: ReactNode;
  /** What is wrong, where, and the way out. */
  error?: string;
}

/** Attributes that tie a control to its label, help and error. */
export interface FieldWiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldProps extends FieldWords {
  /** Draws the control; it spreads the wiring on the element that takes the focus. */
  children: (wiring: FieldWiring) => ReactNode;
}

/** Label above, help under it, the control, the error below. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const described = [help && helpId, error && errorId].filter(Boolean).join(" ");
  return (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {help && (
        <div className={styles.help} id={helpId}>
          {help}
        </div>
      )}
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      <FieldError id={errorId} error={error} />
    </div>
  );
}
