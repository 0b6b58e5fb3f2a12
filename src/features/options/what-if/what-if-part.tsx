import { useCallback, useState } from "react";
import { PageTitle } from "../../../help-view/page-title";
import { useTrial } from "../../../state/use-trial";
import { useWhatIf } from "../../../state/what-if-store";
import { useWords } from "../../../ui/words-context";
import { AnswerColumn } from "./answer-column";
import { ControlsColumn } from "./controls-column";
import { HistoryList } from "./history-list";
import type { ControlChoice } from "./shown-controls";
import { ToolBar } from "./tool-bar";
import { useTrialKeys } from "./use-trial-keys";
import styles from "./what-if.module.css";

/** The assessment as it answers to quantities and switches that are tried. */
export function WhatIfPart() {
  const words = useWords();
  const [choice, setChoice] = useState<ControlChoice>({ stated: true, find: "", check: undefined });
  const isLaid = useWhatIf(({ start }) => start !== undefined);
  useTrial();
  useTrialKeys();
  const choose = useCallback(
    (change: Partial<ControlChoice>) => setChoice((before) => ({ ...before, ...change })),
    [],
  );
  const showControls = useCallback((check: string) => {
    setChoice((before) => ({ ...before, check, find: "" }));
    document.getElementById("what-if-controls")?.focus();
  }, []);
  return (
    <>
      <header className={styles.head}>
        <PageTitle topic="what-if">{words.say("what-if.title")}</PageTitle>
        <p className={styles.lead}>{words.say("what-if.lead")}</p>
        <p>{words.say("what-if.limits")}</p>
      </header>
      {isLaid ? (
        <>
          <ToolBar />
          <HistoryList />
          <div className={styles.columns}>
            <ControlsColumn choice={choice} onChoose={choose} />
            <div className={styles.answer}>
              <AnswerColumn onShowControls={showControls} />
            </div>
          </div>
        </>
      ) : (
        <p role="status">{words.say("what-if.loading")}</p>
      )}
    </>
  );
}
