import { type ReactNode, useId } from "react";
import styles from "./panel.module.css";

export interface PanelProps {
  title: string;
  /** Beside the title: a count, a status, a button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A bordered section with a heading, for what stands beside or between the questions. */
export function Panel({ title, aside, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
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
