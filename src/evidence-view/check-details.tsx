import type { CheckResult } from "../engine/assessment";
import type { EvidenceBase } from "../evidence/schema";
import { checkLogic, checkQuestion } from "../report/model/check-in-words";
import { Stack } from "../ui/stack";
import { useWords } from "../ui/words-context";
import { CodedLines } from "./coded-lines";
import styles from "./evidence-view.module.css";
import { OnRequest } from "./on-request";
import { addressInRoom } from "./room-address";
import { StudiesOnRequest } from "./studies-on-request";
import { ThresholdLines } from "./threshold-lines";

/** What stands behind a check: warrant, studies on every side, thresholds and the whole logic. */
export function CheckDetails({ result, base }: { result: CheckResult; base: EvidenceBase }) {
  const words = useWords();
  const { coded, thresholds, warrant } = result;
  return (
    <>
      <p className={styles.soft}>{words.sayDynamic(`checks.warrant.${warrant}`)}</p>
      <StudiesOnRequest result={result} base={base} />
      <OnRequest summary={words.say("checks.shared.how")}>
        {() => (
          <Stack gap={2}>
            <p>{checkQuestion(words, result)}</p>
            <p>{checkLogic(words, result)}</p>
            {thresholds.length > 0 && <ThresholdLines thresholds={thresholds} />}
            <p>
              <a href={addressInRoom("check", result.id)}>{words.say("checks.shared.in-room")}</a>
            </p>
            {coded.length > 0 && (
              <>
                <p className={styles.sideTitle}>{words.say("checks.shared.coded")}</p>
                <CodedLines base={base} coded={coded} />
              </>
            )}
          </Stack>
        )}
      </OnRequest>
    </>
  );
}
