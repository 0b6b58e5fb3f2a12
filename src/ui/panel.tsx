import { type ReactNode, useId } from "react";
import styles from "./panel.module.css";

export interface PanelProps {
  title: string;
  /** Beside the title: a count, a status, a button. */
  aside?: ReactNode;
  /** What the part is called where something else points at it. */
  part?: string;
  children: ReactNode;
}

/** A bordered section with a heading, for what stands beside or between the questions. */
export function Panel({ title, aside, part, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={styles.panel} data-part={part} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
