import { useDesignStore } from "../state/design-store";
import { saveDesignFile } from "../storage/save-file";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { useWords } from "../ui/words-context";
import { addressOf } from "./page-at";
import { PlainPage } from "./plain-page";

/** Shown in place of a page that failed: what happened, the work as a file, and the way on. */
export function BrokenPage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  return (
    <PlainPage title={words.say("app.broken.title")}>
      <p>{words.say(navigator.onLine ? "app.broken.text" : "app.broken.offline")}</p>
      <Cluster>
        <Button kind="primary" onClick={() => window.location.reload()}>
          {words.say("app.broken.reload")}
        </Button>
        {design && (
          <Button icon="download" onClick={() => saveDesignFile(design)}>
            {words.say("app.save-file")}
          </Button>
        )}
        <a href={addressOf("start")}>{words.say("app.to-start")}</a>
      </Cluster>
    </PlainPage>
  );
}
