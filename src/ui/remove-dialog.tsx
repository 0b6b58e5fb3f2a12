import { Button } from "./button";
import { Dialog } from "./dialog";
import { useWords } from "./words-context";

export interface RemoveDialogProps {
  /** The title of the design that would go. */
  title: string;
  isOpen: boolean;
  onClose: () => void;
  onSaveFirst: () => void;
  onRemove: () => void;
}

/** Asks before a design is removed for good, and offers a file of it first. */
export function RemoveDialog({ title, isOpen, onClose, onSaveFirst, onRemove }: RemoveDialogProps) {
  const words = useWords();
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
          <Button kind="danger" icon="bin" onClick={onRemove}>
            {words.say("app.remove.go")}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {words.say("ui.cancel")}
          </Button>
        </>
      }
    >
      <p>{words.say("app.remove.text")}</p>
    </Dialog>
  );
}
