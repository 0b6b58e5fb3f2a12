import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { useWords } from "../../../ui/words-context";

export interface RemoveQuestionProps {
  title: string;
  /** What goes, and what stays. */
  text: string;
  isOpen: boolean;
  onClose: () => void;
  onSaveFirst: () => void;
  onRemove: () => void;
}

/** Asks before something is removed for good. */
export function RemoveQuestion(props: RemoveQuestionProps) {
  const { title, text, isOpen, onClose, onSaveFirst, onRemove } = props;
  const words = useWords();
  const remove = () => {
    onClose();
    onRemove();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.say("classroom.remove.title", { title })}
      actions={
        <>
          <Button icon="download" onClick={onSaveFirst}>
            {words.say("classroom.remove.save-first")}
          </Button>
          <Button kind="danger" icon="bin" onClick={remove}>
            {words.say("classroom.remove.go")}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {words.say("ui.cancel")}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
