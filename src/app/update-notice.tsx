import { useRef } from "react";
import { putOffNewer, takeNewer, useOfflineCopy } from "../state/offline-copy";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { Notice } from "../ui/notice";
import { useReturnedFocus } from "../ui/use-returned-focus";
import { useWords } from "../ui/words-context";
import styles from "./app.module.css";

/** Offers a newer version of the app; nothing is replaced while somebody is at work, unasked. */
export function UpdateNotice() {
  const words = useWords();
  const area = useRef<HTMLDivElement>(null);
  useReturnedFocus(area);
  const newer = useOfflineCopy((state) => state.newer);
  return (
    <div ref={area} className={styles.notices} aria-live="polite">
      {(newer === "ready" || newer === "in-place") && (
        <Notice kind="info" title={words.say(`app.newer.${newer}.title`)}>
          <p>{words.say(`app.newer.${newer}.text`)}</p>
          <Cluster>
            {newer === "ready" ? (
              <Button onClick={() => takeNewer()}>{words.say("app.newer.use")}</Button>
            ) : (
              <Button onClick={() => window.location.reload()}>
                {words.say("app.broken.reload")}
              </Button>
            )}
            <Button kind="quiet" onClick={putOffNewer}>
              {words.say("app.newer.later")}
            </Button>
          </Cluster>
        </Notice>
      )}
    </div>
  );
}
