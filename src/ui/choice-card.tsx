import { type InputHTMLAttributes, type Ref, useId } from "react";
import styles from "./choice-card.module.css";

export interface ChoiceCardProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "className" | "ref"> {
  type: "radio" | "checkbox";
  label: string;
  help?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A radio or a tick box with its words as one large target. */
export function ChoiceCard({ type, label, help, ...rest }: ChoiceCardProps) {
  const id = useId();
  const labelId = `${id}-label`;
  const helpId = `${id}-help`;
  // The whole card is the target, but only the label is the name; the help describes.
  return (
    <label className={styles.card}>
      <input
        {...rest}
        type={type}
        className={styles.input}
        aria-labelledby={labelId}
        aria-describedby={help ? helpId : undefined}
      />
      <span className={styles.words}>
        <span id={labelId}>{label}</span>
        {help && (
          <span className={styles.help} id={helpId}>
            {help}
          </span>
        )}
      </span>
    </label>
  );
}
