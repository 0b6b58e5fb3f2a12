import type { SavedListing } from "../../storage/design-records";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { useWords } from "../../ui/words-context";
import { remove, saveAsFile } from "./saved-acts";

export interface RemoveDialogProps {
  listing: SavedListing;
  isOpen: boolean;
  onClose: () => void;
  onRemoved: () => void;
}

/** Asks before a design is removed for good, and offers a file of it first. */
export function RemoveDialog({ listing, isOpen, onClose, onRemoved }: RemoveDialogProps) {
  const words = useWords();
  const { title } = listing;
  const removeIt = async () => {
    onClose();
    await remove(words, listing);
    onRemoved();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.say("app.remove.title", { title })}
      actions={
        <>
          <Button icon="download" onClick={() => saveAsFile(listing)}>
            {words.say("app.remove.save-first")}
          </Button>
          <Button kind="danger" icon="bin" onClick={removeIt}>
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
