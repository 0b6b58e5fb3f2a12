import { useState } from "react";
import type { Exercise } from "../../../../classroom/exercise/exercise";
import { problemsOfExercise } from "../../../../classroom/exercise/problems-of-exercise";
import { saveExerciseFile } from "../../../../storage/exercise-file";
import type { KeptExercise } from "../../../../storage/exercise-records";
import { Button } from "../../../../ui/button";
import { IconButton } from "../../../../ui/icon-button";
import { LinkButton } from "../../../../ui/link-button";
import { RemoveDialog } from "../../../../ui/remove-dialog";
import { useWords } from "../../../../ui/words-context";
import { ExerciseCard } from "../card/exercise-card";
import { KeptWhen } from "./kept-when";
import { removeExercise } from "./remove-exercise";
import { RenameDialog } from "./rename-dialog";

export interface OwnCardProps {
  kept: KeptExercise;
  exercise: Exercise;
  onChange: () => void;
}

/** An exercise that is kept on this device, with what its owner can do with it. */
export function OwnCard({ kept, exercise, onChange }: OwnCardProps) {
  const words = useWords();
  const [asks, setAsks] = useState<"rename" | "remove">();
  const { title } = exercise;
  const misfits = problemsOfExercise(exercise).length;
  const close = () => setAsks(undefined);
  return (
    <>
      <ExerciseCard
        exercise={exercise}
        note={
          <>
            <KeptWhen keptAt={kept.keptAt} />
            {misfits > 0 && <span>{words.say("classroom.card.misfits", { count: misfits })}</span>}
          </>
        }
        tools={
          <>
            <LinkButton
              href={`#/exercise/${kept.id}`}
              aria-label={words.say("classroom.card.edit-named", { title })}
            >
              {words.say("classroom.card.edit")}
            </LinkButton>
            <Button
              aria-label={words.say("classroom.card.rename", { title })}
              onClick={() => setAsks("rename")}
            >
              {words.say("classroom.rename.go")}
            </Button>
            <IconButton
              icon="bin"
              label={words.say("classroom.card.remove", { title })}
              onClick={() => setAsks("remove")}
            />
          </>
        }
      />
      <RenameDialog
        exercise={exercise}
        isOpen={asks === "rename"}
        onClose={close}
        onRenamed={onChange}
      />
      <RemoveDialog
        title={title}
        text={words.say("classroom.remove.exercise")}
        isOpen={asks === "remove"}
        onClose={close}
        onSaveFirst={() => saveExerciseFile(exercise)}
        onRemove={() => removeExercise(words, kept.id, title).then(onChange)}
      />
    </>
  );
}
