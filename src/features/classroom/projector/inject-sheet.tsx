import type { ProjectedInject } from "../../../classroom/projected";
import { useWords } from "../../../ui/words-context";
import styles from "./projector.module.css";
import { WallCode } from "./wall-code";

/** Letters beyond which the text of an inject is set smaller, so that it stays on one wall. */
const long = 700;

/** An inject that was released, with the code that opens it on a team's device. */
export function InjectSheet({ inject }: { inject: ProjectedInject }) {
  const words = useWords();
  const { id, title, channel, from, paragraphs, asks, movesTo, code } = inject;
  const length = paragraphs.join("").length;
  return (
    <article className={styles.inject}>
      <div className={styles.text} data-long={length > long || undefined}>
        <p className={styles.from} lang={words.locale}>
          {words.clauses([
            words.say(`exercises.channel.${channel}`),
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
