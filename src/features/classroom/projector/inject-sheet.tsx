import type { ProjectedInject } from "../../../classroom/projected";
import { useWords } from "../../../ui/words-context";
import styles from "./projector.module.css";
import { WallCode } from "./wall-code";

/** An inject that was released, with the code that opens it on a team's device. */
export function InjectSheet({ inject }: { inject: ProjectedInject }) {
  const words = useWords();
  const { id, title, channel, from, paragraphs, asks, movesTo, code } = inject;
  return (
    <article className={styles.inject}>
      <div className={styles.text}>
        <p className={styles.from} lang={words.locale}>
          {words.join([
            words.closed(words.say(`exercises.channel.${channel}`)),
            words.say("exercises.inject.from", { from }),
          ])}
        </p>
        <h2 dir="auto">{title}</h2>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} dir="auto">
            {paragraph}
          </p>
        ))}
        {asks && (
          <p className={styles.asks} dir="auto">
            {asks}
          </p>
        )}
        {movesTo && (
          <p lang={words.locale}>
            {words.say("exercises.inject.moves-to", { date: words.date(movesTo) })}
          </p>
        )}
      </div>
      <WallCode id={id} code={code} title={title} />
    </article>
  );
}
