import type { MandateDesign } from "../../../domain/design";
import type { CheckResult } from "../../../engine/assessment";
import type { EvidenceBase } from "../../../evidence/schema";
import { OnRequest } from "../../../evidence-view/on-request";
import { addressInRoom } from "../../../evidence-view/room-address";
import { StudiesOnRequest } from "../../../evidence-view/studies-on-request";
import {
  checkLogic,
  checkTitle,
  reasonInWords,
  thresholdInWords,
} from "../../../report/model/check-in-words";
import { StatusMark } from "../../../ui/status-mark";
import { useWords } from "../../../ui/words-context";
import styles from "./exhibits.module.css";

export interface CaseCheckProps {
  result: CheckResult;
  design: MandateDesign;
  base: EvidenceBase;
}

/**
 * How a check stands on a case and what is behind it, to read only: a case is nobody's draft, so
 * there are no remedies, comments or thresholds to change.
 */
export function CaseCheck({ result, design, base }: CaseCheckProps) {
  const words = useWords();
  const { thresholds } = result;
  return (
    <article className={styles.check}>
      <h4>{checkTitle(words, result)}</h4>
      <StatusMark status={result.status} />
      <p>{reasonInWords(words, result, design)}</p>
      {result.contested && <p className={styles.soft}>{words.say("checks.shared.contested")}</p>}
      <p className={styles.soft}>{words.sayDynamic(`checks.warrant.${result.warrant}`)}</p>
      <StudiesOnRequest result={result} base={base} />
      <OnRequest summary={words.say("checks.shared.how")}>
        {() => (
          <>
            <p>{checkLogic(words, result)}</p>
            {thresholds.map((used) => (
              <p key={used.id} className={styles.soft}>
                {thresholdInWords(words, used)}
              </p>
            ))}
            <p>
              <a href={addressInRoom("check", result.id)}>{words.say("checks.shared.in-room")}</a>
            </p>
          </>
        )}
      </OnRequest>
    </article>
  );
}
