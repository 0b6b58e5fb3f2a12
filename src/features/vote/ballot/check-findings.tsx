import type { CheckResult } from "../../../engine/assessment";
import type { EvidenceBase } from "../../../evidence/schema";
import { OnRequest } from "../../../evidence-view/on-request";
import { checkTitle } from "../../../report/model/check-in-words";
import { StatusMark } from "../../../ui/status-mark";
import { useWords } from "../../../ui/words-context";
import styles from "../vote.module.css";
import { FindingPick } from "./finding-pick";

export interface CheckFindingsProps {
  result: CheckResult;
  base: EvidenceBase;
  picked: readonly string[];
  onToggle: (id: string, isTicked: boolean) => void;
}

const sides = [
  ["for", "findings"],
  ["against", "against"],
  ["null", "nulls"],
] as const;

/** A check with the findings on its three sides, each at the same size, to be ticked. */
export function CheckFindings({ result, base, picked, onToggle }: CheckFindingsProps) {
  const words = useWords();
  const { findings, against, nulls } = result;
  const counts = { for: findings.length, against: against.length, null: nulls.length };
  return (
    <div className={styles.check}>
      <h4>
        {checkTitle(words, result)} <StatusMark status={result.status} />
      </h4>
      <OnRequest summary={words.say("checks.shared.evidence", counts)}>
        {() => (
          <div className={styles.inCheck}>
            <p className={styles.soft}>{words.sayDynamic(`checks.warrant.${result.warrant}`)}</p>
            <div className={styles.sides}>
              {sides.map(([side, part]) => (
                <fieldset key={side} className={styles.side}>
                  <legend>{words.say(`evidence.list.${side}`)}</legend>
                  {result[part].length === 0 && (
                    <p className={styles.soft}>{words.say(`evidence.list.none.${side}`)}</p>
                  )}
                  {result[part].map((id) => (
                    <FindingPick
                      key={id}
                      id={id}
                      base={base}
                      isPicked={picked.includes(id)}
                      onToggle={onToggle}
                    />
                  ))}
                </fieldset>
              ))}
            </div>
          </div>
        )}
      </OnRequest>
    </div>
  );
}
