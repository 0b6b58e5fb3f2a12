import { useRef, useState } from "react";
import { Button } from "./button";
import styles from "./copy-text.module.css";
import { Field } from "./field";

export interface CopyTextProps {
  label: string;
  /** What is copied; always written from left to right. */
  text: string;
  /** Words of the button, and of what came of it. */
  copy: string;
  copied: string;
  refused: string;
  rows?: number;
}

/** A text to take along: shown whole, copied by a button, selected where the browser refuses that. */
export function CopyText({ label, text, copy, copied, refused, rows = 4 }: CopyTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; said: string }>();

  async function take() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, said: copied });
    } catch {
      box.current?.focus();
      box.current?.select();
      setOutcome({ of: text, said: refused });
    }
  }

  return (
    <div>
      <Field label={label}>
        {(wiring) => (
          <textarea
            {...wiring}
            ref={box}
            className={styles.text}
            dir="ltr"
            rows={rows}
            readOnly
            spellCheck={false}
            value={text}
          />
        )}
      </Field>
      <div className={styles.row}>
        <Button icon="copy" onClick={take}>
          {copy}
        </Button>
        <p role="status">{outcome?.of === text ? outcome.said : ""}</p>
      </div>
    </div>
  );
}
