import { useState } from "react";
import { navigate } from "wouter/use-hash-location";
import type { Exercise } from "../../../../classroom/exercise/exercise";
import { minutesToPrepare } from "../../../../classroom/exercise/reading-time";
import { beginRun } from "../../../../state/run-store";
import { Button } from "../../../../ui/button";
import { Notice } from "../../../../ui/notice";
import { useWords } from "../../../../ui/words-context";
import styles from "../library.module.css";

/** The lengths in which an exercise can be run, each with its button. */
export function CutList({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const [hasFailed, setHasFailed] = useState(false);
  const { title } = exercise;
  const cuts = exercise.cuts.toSorted((one, other) => one.minutes - other.minutes);

  async function run(cut: string) {
    try {
      navigate(`/run/${await beginRun(exercise, cut)}`);
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <>
      <ul className={styles.cuts} aria-label={words.say("classroom.card.cuts")}>
        {cuts.map((cut) => (
          <li key={cut.id}>
            <div>
              <p className={styles.cutTitle}>
                {words.say("classroom.card.cut", { minutes: cut.minutes })}
              </p>
              <p className={styles.soft}>
                {words.say("classroom.card.cut.holds", {
                  roles: cut.roles.length,
                  injects: cut.injects.length,
                  prepare: minutesToPrepare(exercise, cut),
                })}
              </p>
            </div>
            <Button
              aria-label={words.say("classroom.card.run-named", { title, minutes: cut.minutes })}
              onClick={() => run(cut.id)}
            >
              {words.say("classroom.card.run")}
            </Button>
          </li>
        ))}
      </ul>
      {hasFailed && (
        <Notice kind="error" isLive>
          {words.say("classroom.card.not-begun")}
        </Notice>
      )}
    </>
  );
}
