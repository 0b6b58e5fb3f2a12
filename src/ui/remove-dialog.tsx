import { Button } from "./button";
import { Dialog } from "./dialog";
import { useWords } from "./words-context";

export interface RemoveDialogProps {
  /** What would go, by its title. */
  title: string;
  /** What goes with it, and what stays. */
  text: string;
  isOpen: boolean;
  onClose: () => void;
  onSaveFirst: () => void;
  onRemove: () => void;
}

/** Asks before something is removed for good, and offers a file of it first. */
export function RemoveDialog(props: RemoveDialogProps) {
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
      title={words.say("app.remove.title", { title })}
      actions={
        <>
          <Button icon="download" onClick={onSaveFirst}>
            {words.say("app.remove.save-first")}
          </Button>
          <Button kind="danger" icon="bin" onClick={remove}>
            {words.say("app.remove.go")}
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
