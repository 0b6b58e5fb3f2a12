import type { Exercise } from "../../../../classroom/exercise/exercise";
import type { Inject } from "../../../../classroom/exercise/inject";
import { InjectSlip } from "../../../../exercise-view/inject-slip";
import { useWritten } from "../../../../exercise-view/written";
import { useWords } from "../../../../ui/words-context";
import styles from "./read.module.css";
import { ReadSection } from "./read-section";

/** The injects as teams get them, each with the trainer's note on it. */
export function InjectsSection({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  if (exercise.injects.length === 0) return null;
  return (
    <ReadSection title={words.say("exercises.part.injects")}>
      {exercise.injects.map((inject) => (
        <InjectSlip key={inject.id} inject={inject}>
          <InjectNote exercise={exercise} inject={inject} />
        </InjectSlip>
      ))}
    </ReadSection>
  );
}

function InjectNote({ exercise, inject }: { exercise: Exercise; inject: Inject }) {
  const written = useWritten();
  const words = useWords();
  const note = exercise.facilitator.injects.find((each) => each.inject === inject.id);
  const cuts = exercise.cuts.toSorted((one, other) => one.minutes - other.minutes);
  const played = cuts.flatMap((cut) => {
    const minute = cut.injects.find((each) => each.inject === inject.id)?.minute;
    if (minute === undefined) return [];
    const length = words.say("classroom.card.cut", { minutes: cut.minutes });
    return [words.labelled(length, words.say("classroom.read.minute", { minute }))];
  });
  return (
    <div className={styles.note} lang={words.locale}>
      <p className={styles.soft}>
        {words.say("classroom.read.played", { cuts: words.clauses(played) })}
      </p>
      {note && (
        <dl className={styles.facts}>
          <dt>{words.say("classroom.read.inject.purpose")}</dt>
          <dd {...written}>{note.purpose}</dd>
          <dt>{words.say("classroom.read.inject.expected")}</dt>
          <dd>
            <ul className={styles.points}>
              {note.expected.map(({ reaction, answer }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: reactions have no id and may repeat
                <li key={index}>
                  <strong {...written}>{reaction}</strong> <span {...written}>{answer}</span>
                </li>
              ))}
            </ul>
          </dd>
          <dt>{words.say("classroom.read.inject.quiet")}</dt>
          <dd {...written}>{note.ifQuiet}</dd>
        </dl>
      )}
    </div>
  );
}
