import { useEffect, useRef, useState } from "react";
import { PageTitle } from "../../help-view/page-title";
import { useReadingStore } from "../../state/reading-store";
import { Button } from "../../ui/button";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import { Busy } from "./busy";
import { Intake } from "./intake";
import { useIntake } from "./intake-store";
import styles from "./reader.module.css";
import { ReadingView } from "./reading-view";
import { takeHistoryKey } from "./take-history-key";
import { useHandedText, useKeptReading } from "./use-reading";

/** A text in, proposals out: each with its words, and none taken until somebody takes it. */
export function ReaderPage() {
  const words = useWords();
  useKeptReading();
  const open = useReadingStore((state) => state.open);
  // The reading over which another text is being chosen; with another reading that is over.
  const [left, setLeft] = useState<typeof open>();
  useHandedText(() => setLeft(open));
  const isReady = useIntake((state) => state.isReady);
  const isReading = open !== undefined && left !== open;
  const page = useRef<HTMLElement>(null);
  const shown = useRef(isReading);
  useEffect(() => {
    if (shown.current === isReading) return;
    shown.current = isReading;
    window.scrollTo(0, 0);
    page.current?.querySelector<HTMLElement>("[data-arrival]")?.focus();
  }, [isReading]);
  return (
    <main ref={page} id={mainId} tabIndex={-1} className={styles.page} onKeyDown={takeHistoryKey}>
      <PageTitle topic="reader" data-arrival={!isReading || undefined}>
        {words.say("reader.title")}
      </PageTitle>
      {isReading ? (
        <ReadingView open={open} onAnother={() => setLeft(open)} />
      ) : !isReady ? (
        <Busy />
      ) : (
        <>
          <Intake />
          {open && (
            <Button icon="back" onClick={() => setLeft(undefined)}>
              {words.say("reader.back")}
            </Button>
          )}
        </>
      )}
    </main>
  );
}
