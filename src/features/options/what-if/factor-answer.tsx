import { memo } from "react";
import type { CheckResult } from "../../../engine/assessment";
import { OnRequest } from "../../../evidence-view/on-request";
import { frameNow, useWhatIf } from "../../../state/what-if-store";
import { useWords } from "../../../ui/words-context";
import { CheckLine } from "./check-line";
import { asKey, type CheckView, checksShown, fromKey } from "./shown-checks";
import { useSteadyOrder } from "./use-steady-order";
import styles from "./what-if.module.css";

export interface FactorAnswerProps {
  room: CheckResult["room"];
  isContext: boolean;
  view: CheckView;
  onShowControls: (check: string) => void;
}

/** The checks filed under one factor: drawn anew only when another of them comes first. */
export const FactorAnswer = memo(function FactorAnswer(props: FactorAnswerProps) {
  const { room, isContext, view, onShowControls } = props;
  const words = useWords();
  const key = useWhatIf((state) => {
    const now = frameNow(state);
    return now && state.start ? asKey(checksShown(state.start, now, room, view)) : "";
  });
  const { shown, idle, changed, count } = fromKey(key);
  const steady = useSteadyOrder(shown);
  const lines = (ids: readonly string[]) => (
    <ul className={styles.checks}>
      {ids.map((id) => (
        <CheckLine key={id} check={id} onShowControls={onShowControls} />
      ))}
    </ul>
  );
  return (
    <section className={styles.factor} aria-labelledby={`what-if-${room}`}>
      <div className={styles.factorHead}>
        <h3 id={`what-if-${room}`}>
          {words.sayDynamic(
            room === "coherence" ? "report.heading.coherence" : `fields.serves.${room}`,
          )}
        </h3>
        <p className={styles.soft}>{words.say("what-if.answer.counts", { changed, count })}</p>
      </div>
      {isContext && <p className={styles.soft}>{words.say("app.assessment.context")}</p>}
      {steady.length > 0 && lines(steady)}
      {shown.length === 0 && idle.length === 0 && (
        <p className={styles.soft}>{words.say("what-if.answer.none")}</p>
      )}
      {idle.length > 0 && (
        <OnRequest summary={words.say("what-if.answer.idle", { count: idle.length })}>
          {() => lines(idle)}
        </OnRequest>
      )}
    </section>
  );
});
