import { showNotice } from "../../../state/notice";
import { takeTrial } from "../../../state/take-trial";
import { frameNow, useWhatIf } from "../../../state/what-if-store";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { useWords } from "../../../ui/words-context";
import { EditList } from "./edit-list";
import { valueChanges } from "./in-words";
import type { AskProps } from "./keep-dialog";
import styles from "./what-if.module.css";

/** Lists what would change in the open design, and changes it on the author's word. */
export function TakeDialog({ isOpen, onClose }: AskProps) {
  const words = useWords();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.say("what-if.take.title")}>
      <TakeForm onClose={onClose} />
    </Dialog>
  );
}

function TakeForm({ onClose }: Pick<AskProps, "onClose">) {
  const words = useWords();
  const start = useWhatIf((state) => state.start);
  const now = useWhatIf(frameNow);
  if (!start || !now) return null;
  const count = valueChanges(start.design, now.design).length;

  function take() {
    takeTrial();
    onClose();
    showNotice({
      kind: "info",
      text: words.say("what-if.take.done", { count }),
      offersUndo: true,
    });
  }

  return (
    <div className={styles.section}>
      <p>{words.say("what-if.take.what", { count })}</p>
      <EditList before={start.design} after={now.design} />
      <div className={styles.acts}>
        <Button kind="primary" onClick={take}>
          {words.say(count === 1 ? "what-if.take.one" : "what-if.take.act")}
        </Button>
        <Button onClick={onClose}>{words.say("what-if.cancel")}</Button>
      </div>
    </div>
  );
}
