import { memo } from "react";
import { resultMove } from "../../../alternatives/what-if/result-move";
import type { CheckResult } from "../../../engine/assessment";
import { CheckDetails } from "../../../evidence-view/check-details";
import { OnRequest } from "../../../evidence-view/on-request";
import { checkTitle, reasonInWords } from "../../../report/model/check-in-words";
import { frameNow, useWhatIf } from "../../../state/what-if-store";
import { StatusMark } from "../../../ui/status-mark";
import { useWords } from "../../../ui/words-context";
import styles from "./what-if.module.css";

export interface CheckLineProps {
  check: string;
  /** Shows the controls that the check reads. Keep it the same function. */
  onShowControls: (check: string) => void;
}

/** One check of the copy, and how it was at the start: drawn anew only when it says something else. */
export const CheckLine = memo(function CheckLine({ check, onShowControls }: CheckLineProps) {
  const now = useWhatIf((state) => frameNow(state)?.results.get(check));
  const start = useWhatIf((state) => state.start?.results.get(check));
  return now && start ? <Line now={now} start={start} onShowControls={onShowControls} /> : null;
});

interface LineProps extends Pick<CheckLineProps, "onShowControls"> {
  now: CheckResult;
  start: CheckResult;
}

function Line({ now, start, onShowControls }: LineProps) {
  const words = useWords();
  const design = frameNow(useWhatIf.getState())?.design;
  if (!design) return null;
  const kind = resultMove(start, now);
  const title = checkTitle(words, now);
  return (
    <li className={styles.check} data-moved={kind}>
      <h4 className={styles.checkTitle}>{title}</h4>
      <p className={styles.status}>
        <StatusMark status={now.status} />
        {kind === "status" && (
          <strong>
            {words.say("what-if.check.was", { status: words.say(`ui.status.${start.status}`) })}
          </strong>
        )}
        {kind === "sentence" && <span>{words.say("what-if.check.other")}</span>}
      </p>
      <p>{reasonInWords(words, now, design)}</p>
      {kind && (
        <p className={styles.soft}>
          {words.say("what-if.check.was-reason", { reason: reasonInWords(words, start, design) })}
        </p>
      )}
      <CheckTools check={now.id} title={title} onShowControls={onShowControls} />
    </li>
  );
}

/** What stands behind a check, and what moves it; both the same whatever the check says now. */
const CheckTools = memo(function CheckTools(props: CheckLineProps & { title: string }) {
  const { check, title, onShowControls } = props;
  const words = useWords();
  return (
    <div className={styles.checkTools}>
      <OnRequest summary={words.say("what-if.check.more")}>
        {() => <Behind check={check} />}
      </OnRequest>
      <button
        type="button"
        className={styles.textButton}
        onClick={() => onShowControls(check)}
        aria-label={words.say("what-if.check.controls.named", { check: title })}
      >
        {words.say("what-if.check.controls")}
      </button>
    </div>
  );
});

function Behind({ check }: { check: string }) {
  const result = useWhatIf((state) => frameNow(state)?.results.get(check));
  const base = useWhatIf(({ start }) => start?.records.evidence);
  return result && base ? <CheckDetails result={result} base={base} /> : null;
}
