import type { KeptExercise } from "../../../../storage/exercise-records";
import { useWords } from "../../../../ui/words-context";
import { DamagedRow } from "../damaged-row";
import styles from "../library.module.css";
import { CopyRow } from "./copy-row";
import { OwnCard } from "./own-card";
import { removeExercise } from "./remove-exercise";

export interface OwnPartProps {
  exercises: readonly KeptExercise[];
  onChange: () => void;
}

/** What is kept on this device: exercises, participants' copies, and what is damaged. */
export function OwnPart({ exercises, onChange }: OwnPartProps) {
  const words = useWords();
  if (exercises.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="own-exercises">
      <h2 id="own-exercises">{words.say("classroom.own.title")}</h2>
      <ul className={styles.cards}>
        {exercises.map((kept) =>
          kept.opened.ok && kept.opened.kind === "exercise" ? (
            <li key={kept.id}>
              <OwnCard kept={kept} exercise={kept.opened.exercise} onChange={onChange} />
            </li>
          ) : null,
        )}
      </ul>
      <ul className={styles.rows}>
        {exercises.map((kept) => {
          if (!kept.opened.ok)
            return (
              <DamagedRow
                key={kept.id}
                record={kept}
                problem={kept.opened.problem}
                onRemove={() => removeExercise(words, kept.id, kept.id).then(onChange)}
              />
            );
          return kept.opened.kind === "participants-copy" ? (
            <CopyRow key={kept.id} kept={kept} copy={kept.opened.copy} onChange={onChange} />
          ) : null;
        })}
      </ul>
    </section>
  );
}
