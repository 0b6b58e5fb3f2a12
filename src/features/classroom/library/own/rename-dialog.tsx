import { useState } from "react";
import type { Exercise } from "../../../../classroom/exercise/exercise";
import { keepExercise } from "../../../../state/kept-exercises";
import { showNotice } from "../../../../state/notice";
import { Button } from "../../../../ui/button";
import { Dialog } from "../../../../ui/dialog";
import { TextInput } from "../../../../ui/text-input";
import { useWords } from "../../../../ui/words-context";

export interface RenameDialogProps {
  exercise: Exercise;
  isOpen: boolean;
  onClose: () => void;
  onRenamed: () => void;
}

/** Characters that the form of an exercise takes in a title. */
const longestTitle = 300;

/** Gives an exercise of this device another title. */
export function RenameDialog(props: RenameDialogProps) {
  const words = useWords();
  const { title } = props.exercise;
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={words.say("classroom.rename.title", { title })}
    >
      <RenameForm {...props} />
    </Dialog>
  );
}

function RenameForm({ exercise, onClose, onRenamed }: RenameDialogProps) {
  const words = useWords();
  const [title, setTitle] = useState(exercise.title);
  const [isEmpty, setIsEmpty] = useState(false);

  async function rename() {
    if (title.trim() === "") return setIsEmpty(true);
    const kept = await keepExercise({ ...exercise, title: title.trim() });
    if (kept.outcome === "failed")
      showNotice({ kind: "error", text: words.say(`classroom.refused.${kept.cause}`, { title }) });
    onClose();
    onRenamed();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      <TextInput
        label={words.say("classroom.rename.label")}
        value={title}
        onChange={setTitle}
        maxLength={longestTitle}
        {...(isEmpty && title.trim() === "" && { error: words.say("classroom.rename.empty") })}
      />
      <p>
        <Button kind="primary" type="submit">
          {words.say("classroom.rename.go")}
        </Button>
      </p>
    </form>
  );
}
