import type { ReactNode } from "react";
import type { Inject } from "../classroom/exercise/inject";
import { useWords } from "../ui/words-context";
import styles from "./exercise-view.module.css";
import { Prose } from "./prose";
import { useWritten } from "./written";

export interface InjectSlipProps {
  /** Of an inject only what teams may see is shown. */
  inject: Inject;
  /** Of its heading. */
  level?: 2 | 3;
  /** Under the slip: when it was opened, what it changed. */
  children?: ReactNode;
}

/** An inject as it reaches the teams. */
export function InjectSlip({ inject, level = 3, children }: InjectSlipProps) {
  const words = useWords();
  const written = useWritten();
  const { title, channel, from, paragraphs, asks, movesTo } = inject;
  const Heading = `h${level}` as const;
  return (
    <article className={`${styles.card} ${styles.slip}`} aria-label={title}>
      <p className={styles.soft}>
        {words.join([
          words.closed(words.say(`exercises.channel.${channel}`)),
          words.say("exercises.inject.from", { from }),
        ])}
      </p>
      <Heading className={styles.heading} {...written}>
        {title}
      </Heading>
      <Prose paragraphs={paragraphs} />
      {asks && (
        <p className={styles.asks}>
          {words.say("exercises.inject.asks")} <bdi {...written}>{asks}</bdi>
        </p>
      )}
      {movesTo && <p>{words.say("exercises.inject.moves-to", { date: words.date(movesTo) })}</p>}
      {children}
    </article>
  );
}
