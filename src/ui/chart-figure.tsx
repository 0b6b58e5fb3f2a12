import { type ReactNode, useId } from "react";
import styles from "./chart-figure.module.css";
import { Disclosure } from "./disclosure";
import { useWords } from "./words-context";

export interface ChartFigureProps {
  title: string;
  picture: ReactNode;
  /** What the picture shows, in words. */
  text: string;
  /** The same values as a table, shown on request. */
  table: ReactNode;
}

/** A chart under its title, with the same in words and as a table. */
export function ChartFigure({ title, picture, text, table }: ChartFigureProps) {
  const words = useWords();
  const titleId = useId();
  const textId = useId();
  return (
    <figure className={styles.figure} aria-labelledby={titleId} aria-describedby={textId}>
      <figcaption className={styles.title} id={titleId}>
        {title}
      </figcaption>
      {picture}
      <p className={styles.text} id={textId}>
        {text}
      </p>
      <Disclosure summary={words.say("ui.strip.as-table")}>{table}</Disclosure>
    </figure>
  );
}
