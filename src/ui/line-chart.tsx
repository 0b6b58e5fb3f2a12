import { useId } from "react";
import { Disclosure } from "./disclosure";
import styles from "./line-chart.module.css";
import { LinePicture } from "./line-picture";
import type { LineChartProps } from "./line-values";
import { useWords } from "./words-context";

/** Values over time as named lines, with what is known as a range only; the same in words and as a table. */
export function LineChart(props: LineChartProps) {
  const { title, text, table } = props;
  const words = useWords();
  const titleId = useId();
  const textId = useId();
  return (
    <figure className={styles.figure} aria-labelledby={titleId} aria-describedby={textId}>
      <figcaption className={styles.title} id={titleId}>
        {title}
      </figcaption>
      <LinePicture {...props} />
      <p className={styles.text} id={textId}>
        {text}
      </p>
      <Disclosure summary={words.say("ui.strip.as-table")}>{table}</Disclosure>
    </figure>
  );
}
