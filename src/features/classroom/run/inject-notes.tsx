import type { InjectNote } from "../../../classroom/due-injects";
import { useWritten } from "../../../exercise-view/written";
import { useWords } from "../../../ui/words-context";
import styles from "./run.module.css";

/** What an inject is for, what teams may do with it, and what to answer. */
export function InjectNotes({ note }: { note: InjectNote }) {
  const words = useWords();
  const written = useWritten();
  return (
    <div className={styles.notes}>
      <p>
        <strong>{words.say("exercise-run.note.purpose")}</strong>{" "}
        <bdi {...written}>{note.purpose}</bdi>
      </p>
      {note.expected.length > 0 && (
        <dl className={styles.expected}>
          {note.expected.map(({ reaction, answer }) => (
            <div key={reaction}>
              <dt>
                {words.say("exercise-run.note.reaction")} <bdi {...written}>{reaction}</bdi>
              </dt>
              <dd>
                {words.say("exercise-run.note.answer")} <bdi {...written}>{answer}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {note.ifQuiet && (
        <p>
          <strong>{words.say("exercise-run.note.if-quiet")}</strong>{" "}
          <bdi {...written}>{note.ifQuiet}</bdi>
        </p>
      )}
    </div>
  );
}
