import { OpenFileButton } from "../features/start/open-file-button";
import { useDesignStore } from "../state/design-store";
import { saveDesignFile } from "../storage/save-file";
import { Button } from "../ui/button";
import { useWords } from "../ui/words-context";

/** A file out, a file in. */
export function FileButtons() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  return (
    <>
      {design && (
        <Button
          kind="quiet"
          icon="download"
          aria-keyshortcuts="Control+S"
          onClick={() => saveDesignFile(design)}
        >
          {words.say("app.save-file")}
        </Button>
      )}
      <OpenFileButton kind="quiet">{words.say("app.open")}</OpenFileButton>
    </>
  );
}
