import { useStore } from "zustand";
import type { Exercise } from "../../../classroom/exercise/exercise";
import { problemsOfExercise } from "../../../classroom/exercise/problems-of-exercise";
import { PageTitle } from "../../../help-view/page-title";
import { useEditor } from "../../../state/exercise-editor";
import { designFileName } from "../../../storage/design-file";
import { misfitInWords } from "../../../storage/exercise-in-words";
import { saveTextFile } from "../../../storage/save-file";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import { KeepingNotice } from "./keeping-notice";

/** What is edited, how it is kept, undo and redo, its file, and what in it does not fit together. */
export function EditHead({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const { undo, redo, pastStates, futureStates } = useStore(useEditor.temporal);
  const save = () =>
    saveTextFile(
      designFileName(exercise.title, "exercise.json"),
      `${JSON.stringify(exercise, null, 2)}\n`,
    );
  return (
    <>
      <PageTitle topic="exercise">{words.say("exercise-editor.title")}</PageTitle>
      <p>
        <bdi>{exercise.title}</bdi>
      </p>
      <KeepingNotice exercise={exercise} />
      <Cluster>
        <Button icon="undo" aria-disabled={pastStates.length === 0} onClick={() => undo()}>
          {words.say("exercise-editor.undo")}
        </Button>
        <Button icon="redo" aria-disabled={futureStates.length === 0} onClick={() => redo()}>
          {words.say("exercise-editor.redo")}
        </Button>
        <Button icon="download" onClick={save}>
          {words.say("exercise-editor.save")}
        </Button>
        <a href="#/classroom">{words.say("exercise-editor.to-library")}</a>
      </Cluster>
      <Misfits exercise={exercise} />
    </>
  );
}

function Misfits({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const misfits = problemsOfExercise(exercise);
  if (misfits.length === 0) return <p>{words.say("exercise-editor.fits")}</p>;
  return (
    <Disclosure summary={words.say("exercise-editor.misfits", { count: misfits.length })}>
      <ul>
        {misfits.map((misfit) => (
          <li key={`${misfit.code} ${misfit.place} ${misfit.found}`}>
            {misfitInWords(words, misfit)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
