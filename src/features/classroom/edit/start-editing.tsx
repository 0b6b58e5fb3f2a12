import { newExercise } from "../../../classroom/edit/new-exercise";
import { PageTitle } from "../../../help-view/page-title";
import { beginNewExercise } from "../../../state/exercise-keeping";
import { newDesignId } from "../../../state/new-design-id";
import { today } from "../../../state/today";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { mainId } from "../../../ui/main-id";
import { useWords } from "../../../ui/words-context";
import styles from "./edit.module.css";
import { addressOfPart } from "./place";
import type { EditOutcome } from "./use-opened-exercise";

/** Where no exercise is open to be edited: why, and how to come to one. */
export function StartEditing({ outcome }: { outcome: EditOutcome }) {
  const words = useWords();
  const begin = async () => {
    const title = words.say("exercise-editor.new.title");
    const exercise = newExercise(newDesignId(), title, today(), words.locale);
    await beginNewExercise(exercise);
    window.location.hash = addressOfPart(exercise.id, "about");
  };
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <PageTitle topic="exercise">{words.say("exercise-editor.title")}</PageTitle>
      <p role="status">{words.say(`exercise-editor.outcome.${outcome}`)}</p>
      <Cluster>
        <Button kind="primary" icon="add" onClick={begin}>
          {words.say("exercise-editor.new")}
        </Button>
        <a href="#/classroom">{words.say("exercise-editor.to-library")}</a>
      </Cluster>
    </main>
  );
}
