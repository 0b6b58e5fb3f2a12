import { redo, undo } from "../state/design-store";
import { useHistory } from "../state/use-history";
import { IconButton } from "../ui/icon-button";
import { useWords } from "../ui/words-context";

/** One step back, one step on; over everything that changes the design. */
export function HistoryButtons() {
  const words = useWords();
  const { canUndo, canRedo } = useHistory();
  return (
    <>
      <IconButton
        icon="undo"
        label={words.say("app.undo")}
        aria-keyshortcuts="Control+Z"
        aria-disabled={!canUndo}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        label={words.say("app.redo")}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        aria-disabled={!canRedo}
        onClick={redo}
      />
    </>
  );
}
