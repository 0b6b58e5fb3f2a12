import { useEffect, useRef } from "react";
import { useDesignStore } from "../state/design-store";
import { useDesk } from "../state/desk";
import { lookForFileDue, putOffFile, saveOpenDesign, useFileDue } from "../state/file-copy";
import { today } from "../state/today";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { Notice } from "../ui/notice";
import { useReturnedFocus } from "../ui/use-returned-focus";
import { useWords } from "../ui/words-context";
import styles from "./app.module.css";

/** Calls to mind that work of days lies in this browser alone, when the design is opened. */
export function FileReminder() {
  const words = useWords();
  const area = useRef<HTMLDivElement>(null);
  useReturnedFocus(area);
  const isReady = useDesk((state) => state.isReady);
  const designId = useDesignStore(({ design }) => design?.id);
  const since = useFileDue((state) => state.since);
  useEffect(() => {
    if (isReady && designId !== undefined) lookForFileDue();
    else putOffFile();
  }, [isReady, designId]);
  return (
    <div ref={area} className={styles.notices} aria-live="polite">
      {since !== undefined && (
        <Notice kind="info" title={words.say("app.file-due.title")}>
          <p>
            {words.say("app.file-due.text", {
              date: words.date(today(new Date(since))),
            })}
          </p>
          <Cluster>
            <Button icon="download" onClick={saveOpenDesign}>
              {words.say("app.save-file")}
            </Button>
            <Button kind="quiet" onClick={putOffFile}>
              {words.say("app.newer.later")}
            </Button>
          </Cluster>
        </Notice>
      )}
    </div>
  );
}
