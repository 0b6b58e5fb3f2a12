import { type ReactNode, useId } from "react";
import { useWords } from "../../../../ui/words-context";
import styles from "./read.module.css";

/** A part of an exercise under its heading; the heading is the app's and in the reader's language. */
export function ReadSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const { locale } = useWords();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} lang={locale}>
        {title}
      </h2>
      {children}
    </section>
  );
}
