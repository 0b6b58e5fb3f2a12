import { OpenFileButton } from "../features/start/open-file-button";
import { useDesignStore } from "../state/design-store";
import { saveOpenDesign } from "../state/file-copy";
import { Button } from "../ui/button";
import { useWords } from "../ui/words-context";

/** A file out, a file in. */
export function FileButtons() {
  const words = useWords();
  const hasDesign = useDesignStore((state) => state.design !== undefined);
  return (
    <>
      {hasDesign && (
        <Button kind="quiet" icon="download" aria-keyshortcuts="Control+S" onClick={saveOpenDesign}>
          {words.say("app.save-file")}
        </Button>
      )}
      <OpenFileButton kind="quiet">{words.say("app.open")}</OpenFileButton>
    </>
  );
}
