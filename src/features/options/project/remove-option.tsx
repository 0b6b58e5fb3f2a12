import type { MandateDesign } from "../../../domain/design";
import { desk } from "../../../state/desk";
import { showNotice } from "../../../state/notice";
import { removeOption } from "../../../state/project-acts";
import { saveDesignFile } from "../../../storage/save-file";
import { RemoveDialog } from "../../../ui/remove-dialog";
import { useWords } from "../../../ui/words-context";

export interface RemoveOptionProps {
  design: MandateDesign;
  title: string;
  /** The option that comes on the desk where the open one is removed. */
  next: string | undefined;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before an option is removed for good, and offers a file of it first. */
export function RemoveOption({ design, title, next, isOpen, onClose }: RemoveOptionProps) {
  const words = useWords();
  const saveFirst = async () => {
    saveDesignFile(design);
    await (await desk()).storage.noteFile(design.id);
  };
  const remove = async () => {
    if (await removeOption(design.id, next))
      showNotice({ kind: "info", text: words.say("app.saved-designs.removed", { title }) });
  };
  return (
    <RemoveDialog
      title={title}
      text={words.say("app.remove.text")}
      isOpen={isOpen}
      onClose={onClose}
      onSaveFirst={saveFirst}
      onRemove={remove}
    />
  );
}
