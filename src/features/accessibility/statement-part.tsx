import type { ReactNode } from "react";
import type { MessageKey } from "../../i18n/catalogue";
import { useWords } from "../../ui/words-context";
import styles from "./accessibility.module.css";

export interface StatementPartProps {
  id: string;
  title: MessageKey;
  /** Stands before the points. */
  children?: ReactNode;
  points?: readonly MessageKey[];
}

/** One part of the statement: a heading and its points. */
export function StatementPart({ id, title, children, points = [] }: StatementPartProps) {
  const words = useWords();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{words.say(title)}</h2>
      {children}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>{words.say(point)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
