import { type KeyboardEvent, useId, useState } from "react";
import styles from "./term.module.css";
import { useWords } from "./words-context";

export interface TermProps {
  /** The word as it stands in the sentence. */
  children: string;
  /** What it means, in a sentence. */
  meaning: string;
}

/** A word of the field, underlined; it opens its meaning below its line. Escape closes it. */
export function Term({ children, meaning }: TermProps) {
  const words = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);

  function close(event: KeyboardEvent) {
    if (event.key === "Escape") setIsOpen(false);
  }

  return (
    <span>
      <button
        type="button"
        className={styles.term}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={close}
      >
        {children}
      </button>
      <span id={id} className={styles.meaning} hidden={!isOpen} role="note">
        {words.say("ui.term.meaning", { term: children, meaning })}
      </span>
    </span>
  );
}
