import { type ReactNode, useId } from "react";
import type { FieldWords } from "./field";
import styles from "./field.module.css";
import { FieldError } from "./field-error";

export interface FieldGroupProps extends FieldWords {
  /** "radiogroup" when one answer is chosen among several. */
  role?: "radiogroup" | "group";
  children: ReactNode;
}

/** The frame of several controls under one question: a fieldset with its legend. */
export function FieldGroup({ label, help, error, role, children }: FieldGroupProps) {
  const id = useId();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const described = [help && helpId, error && errorId].filter(Boolean).join(" ");
  return (
    <fieldset
      className={styles.group}
      role={role}
      data-invalid={error ? true : undefined}
      aria-describedby={described || undefined}
      aria-invalid={role === "radiogroup" && error ? true : undefined}
    >
      <legend className={styles.label}>{label}</legend>
      {help && (
        <div className={styles.help} id={helpId}>
          {help}
        </div>
      )}
      {children}
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}
