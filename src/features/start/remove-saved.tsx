import type { SavedListing } from "../../storage/design-records";
import { RemoveDialog } from "../../ui/remove-dialog";
import { useWords } from "../../ui/words-context";
import { remove, saveAsFile } from "./saved-acts";

export interface RemoveSavedProps {
  listing: SavedListing;
  isOpen: boolean;
  onClose: () => void;
  onRemoved: () => void;
}

/** Asks before a design is removed for good, and offers a file of it first. */
export function RemoveSaved({ listing, isOpen, onClose, onRemoved }: RemoveSavedProps) {
  const words = useWords();
  const { title } = listing;
  const removeIt = async () => {
    await remove(words, listing);
    onRemoved();
  };
  return (
    <RemoveDialog
      title={title}
      text={words.say("app.remove.text")}
      isOpen={isOpen}
      onClose={onClose}
      onSaveFirst={() => saveAsFile(listing)}
      onRemove={removeIt}
    />
  );
}
