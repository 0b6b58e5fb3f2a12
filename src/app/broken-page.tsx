import { useDesignStore } from "../state/design-store";
import { saveDesignFile } from "../storage/save-file";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { useWords } from "../ui/words-context";
import type { Failure } from "./failure";
import { addressOf } from "./page-at";
import { PlainPage } from "./plain-page";

/** Shown in place of a page that failed: what happened, the work as a file, and the way on. */
export function BrokenPage({ failure }: { failure: Failure }) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  return (
    <PlainPage title={words.say(`app.${failure}.title`)}>
      <p>{words.say(`app.${failure}.text`)}</p>
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
