import { OpenFileButton } from "../features/start/open-file-button";
import { useDesignStore } from "../state/design-store";
import { saveOpenDesign } from "../state/file-copy";
import { Button } from "../ui/button";
import { LinkButton } from "../ui/link-button";
import { useWords } from "../ui/words-context";
import { addressOf } from "./page-at";

/** A file out, the versions kept, colleagues on the same design, a file in. */
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
      {hasDesign && (
        <LinkButton kind="quiet" icon="copy" href={addressOf("versions")}>
          {words.say("app.page.versions")}
        </LinkButton>
      )}
      {hasDesign && (
        <LinkButton kind="quiet" icon="comment" href={addressOf("colleagues")}>
          {words.say("app.page.colleagues")}
        </LinkButton>
      )}
      <OpenFileButton kind="quiet">{words.say("app.open")}</OpenFileButton>
    </>
  );
}
