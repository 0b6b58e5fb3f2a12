import type { ReadLedger, ReadPledge } from "../../../../importing/pledges/read-ledger";
import { Button } from "../../../../ui/button";
import { Notice } from "../../../../ui/notice";
import { useWords } from "../../../../ui/words-context";
import styles from "../stages.module.css";
import { badRowInWords, goodRowInWords, ledgerProblemInWords } from "./problem-in-words";

export interface ImportPreviewProps {
  ledger: ReadLedger;
  onAdd: (rows: readonly ReadPledge[]) => void;
  onDiscard: () => void;
}

/** What a table holds: the rows that can be added, and each that is kept out with its line and why. */
export function ImportPreview({ ledger, onAdd, onDiscard }: ImportPreviewProps) {
  const words = useWords();
  if (!ledger.ok)
    return <Notice kind="error">{ledgerProblemInWords(words, ledger.problem)}</Notice>;
  const { good, bad, passedOver } = ledger;
  return (
    <>
      <p className={styles.asked}>{words.say("stages.import.good", { count: good.length })}</p>
      {good.length > 0 && (
        <ul className={styles.lines}>
          {good.map((row) => (
            <li key={row.line}>{goodRowInWords(words, row)}</li>
          ))}
        </ul>
      )}
      {bad.length > 0 && (
        <Notice kind="warning" title={words.say("stages.import.bad", { count: bad.length })}>
          <ul className={styles.lines}>
            {bad.map((row) => (
              <li key={row.line}>{badRowInWords(words, row)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {passedOver.length > 0 && (
        <p>{words.say("stages.import.passed-over", { list: words.list(passedOver, "unit") })}</p>
      )}
      <div className={styles.row}>
        {good.length > 0 && (
          <Button kind="primary" icon="add" onClick={() => onAdd(good)}>
            {words.say("stages.import.add", { count: good.length })}
          </Button>
        )}
        <Button onClick={onDiscard}>{words.say("stages.import.discard")}</Button>
      </div>
    </>
  );
}
