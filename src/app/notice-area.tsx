import { useEffect, useRef } from "react";
import { undo } from "../state/design-store";
import { showNotice, useNotice } from "../state/notice";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { Notice } from "../ui/notice";
import { useCover } from "../ui/use-cover";
import { useReturnedFocus } from "../ui/use-returned-focus";
import { useWords } from "../ui/words-context";
import styles from "./app.module.css";

/** The sentence that answers the latest act, read out when it comes, with the way back if there is one. */
export function NoticeArea() {
  const words = useWords();
  const notice = useNotice((state) => state.notice);
  const area = useRef<HTMLDivElement>(null);
  useCover(area, "--covered-above");
  useReturnedFocus(area);
  const undoButton = useRef<HTMLButtonElement>(null);

  // A remedy takes away the check that it stood under, and the focus with it: it comes here.
  useEffect(() => {
    if (!notice?.offersUndo) return;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) undoButton.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [notice]);

  const takeBack = () => {
    undo();
    showNotice(undefined);
  };
  const goOn = (act: () => void) => {
    showNotice(undefined);
    act();
  };
  return (
    <div ref={area} className={styles.sticky} aria-live="polite">
      {notice && (
        <Notice kind={notice.kind}>
          <Cluster justify="between">
            <p>{notice.text}</p>
            <Cluster>
              {notice.offersUndo && (
                <Button icon="undo" ref={undoButton} onClick={takeBack}>
                  {words.say("app.undo")}
                </Button>
              )}
              {notice.action && (
                <Button onClick={() => notice.action && goOn(notice.action.act)}>
                  {notice.action.label}
                </Button>
              )}
              <Button kind="quiet" onClick={() => showNotice(undefined)}>
                {words.say("ui.close")}
              </Button>
            </Cluster>
          </Cluster>
        </Notice>
      )}
    </div>
  );
}
