import type { Exercise } from "../../../../classroom/exercise/exercise";
import { saveExerciseFile } from "../../../../storage/exercise-file";
import { IconButton } from "../../../../ui/icon-button";
import { useWords } from "../../../../ui/words-context";

/** Saves an exercise as its one file. */
export function SaveButton({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  return (
    <IconButton
      icon="download"
      label={words.say("classroom.card.save", { title: exercise.title })}
      onClick={() => saveExerciseFile(exercise)}
    />
  );
}
