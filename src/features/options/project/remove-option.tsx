import type { MandateDesign } from "../../../domain/design";
import { desk } from "../../../state/desk";
import { showNotice } from "../../../state/notice";
import { removeOption } from "../../../state/project-acts";
import { saveDesignFile } from "../../../storage/save-file";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
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
    onClose();
    if (await removeOption(design.id, next))
      showNotice({ kind: "info", text: words.say("app.saved-designs.removed", { title }) });
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.say("app.remove.title", { title })}
      actions={
        <>
          <Button icon="download" onClick={saveFirst}>
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
      <p>{words.say("app.remove.text")}</p>
    </Dialog>
  );
}
