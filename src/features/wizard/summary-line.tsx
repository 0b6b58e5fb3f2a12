import { runningSummary } from "../../report/model/running-summary";
import { useDesignStore } from "../../state/design-store";
import { plainOf } from "../../state/plain-of";
import { useWords } from "../../ui/words-context";
import styles from "./wizard.module.css";

/** The design in one sentence, at the head of every page. */
export function SummaryLine() {
  const words = useWords();
  const sentence = useDesignStore(({ design }) =>
    design ? runningSummary(words, plainOf(design)) : "",
  );
  return <p className={styles.summary}>{sentence}</p>;
}
