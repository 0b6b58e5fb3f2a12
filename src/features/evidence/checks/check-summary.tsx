import { memo } from "react";
import type { Check } from "../../../engine/check";
import { citedFindings } from "../../../engine/cited-findings";
import type { EvidenceBase } from "../../../evidence/schema";
import { OnRequest } from "../../../evidence-view/on-request";
import { addressInRoom } from "../../../evidence-view/room-address";
import { checkQuestion, checkTitle } from "../../../report/model/check-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { CheckEntry } from "./check-entry";

export interface CheckSummaryProps {
  check: Check;
  base: EvidenceBase;
}

/** A check in the catalogue: its question, what it rests on, how many findings; the rest on request. */
export const CheckSummary = memo(function CheckSummary({ check, base }: CheckSummaryProps) {
  const words = useWords();
  const { id, warrant, contested } = check;
  const { findings, against, nulls } = citedFindings(check, base);
  return (
    <article className={styles.row}>
      <h3>
        <a href={addressInRoom("check", id)}>{checkTitle(words, check)}</a>
      </h3>
      <p>{checkQuestion(words, check)}</p>
      <p className={styles.soft}>
        {words.say(`checks.warrant.${warrant}`)}{" "}
        {words.say("room.checks.counts", {
          for: findings.length,
          against: against.length,
          null: nulls.length,
        })}
        {contested && ` ${words.say("checks.shared.contested")}`}
      </p>
      <OnRequest summary={words.say("room.checks.all")}>
        {() => <CheckEntry check={check} base={base} />}
      </OnRequest>
    </article>
  );
});
