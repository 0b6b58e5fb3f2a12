import type { UsedThreshold } from "../engine/thresholds";
import { thresholdInWords } from "../report/model/check-in-words";
import { useWords } from "../ui/words-context";
import styles from "./evidence-view.module.css";
import { OnRequest } from "./on-request";
import { ThresholdForm } from "./threshold-form";

/** The numbers that a check compares with: value, whose it is, and the way to change it. */
export function ThresholdLines({ thresholds }: { thresholds: readonly UsedThreshold[] }) {
  const words = useWords();
  return (
    <ul className={styles.plainList}>
      {thresholds.map((used) => (
        <li key={used.id} className={styles.soft}>
          {thresholdInWords(words, used)}
          <OnRequest summary={words.say("checks.shared.threshold.change")}>
            {() => <ThresholdForm used={used} />}
          </OnRequest>
        </li>
      ))}
    </ul>
  );
}
