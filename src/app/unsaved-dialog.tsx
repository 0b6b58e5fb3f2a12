import { answerWaiting } from "../state/begin-work";
import { useDesignStore } from "../state/design-store";
import { useDesk } from "../state/desk";
import { saveDesignFile } from "../storage/save-file";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useWords } from "../ui/words-context";

/** Asks before another design is opened while the open one could not be saved. */
export function UnsavedDialog() {
  const words = useWords();
  const isAsked = useDesk(({ waiting }) => waiting !== undefined);
  const saveAndGo = () => {
    const { design } = useDesignStore.getState();
    if (design) saveDesignFile(design);
    answerWaiting(true);
  };
  return (
    <Dialog
      isOpen={isAsked}
      onClose={() => answerWaiting(false)}
      title={words.say("app.unsaved.title")}
      actions={
        <>
          <Button kind="primary" icon="download" onClick={saveAndGo}>
            {words.say("app.unsaved.save-and-go")}
          </Button>
          <Button onClick={() => answerWaiting(false)}>{words.say("app.unsaved.stay")}</Button>
          <Button kind="danger" onClick={() => answerWaiting(true)}>
            {words.say("app.unsaved.go")}
          </Button>
        </>
      }
    >
      <p>{words.say("app.unsaved.text")}</p>
    </Dialog>
  );
}
