import { showNotice } from "../../state/notice";
import { removeVersion } from "../../state/versions";
import type { OpenedVersion } from "../../storage/design-versions";
import { versionName } from "../../storage/version-name";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { useWords } from "../../ui/words-context";

export interface RemoveVersionProps {
  version: OpenedVersion;
  isOpen: boolean;
  onClose: () => void;
  onRemoved: () => void;
}

/** Asks before a version is removed for good. */
export function RemoveVersion({ version, isOpen, onClose, onRemoved }: RemoveVersionProps) {
  const words = useWords();
  const { id } = version;
  const name = versionName(words, version);
  const remove = async () => {
    onClose();
    await removeVersion(id);
    showNotice({ kind: "info", text: words.say("versions.removed", { name }) });
    onRemoved();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.say("versions.remove.title", { name })}
      actions={
        <>
          <Button kind="danger" icon="bin" onClick={remove}>
            {words.say("versions.remove.go")}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {words.say("ui.cancel")}
          </Button>
        </>
      }
    >
      <p>{words.say("versions.remove.text")}</p>
    </Dialog>
  );
}
