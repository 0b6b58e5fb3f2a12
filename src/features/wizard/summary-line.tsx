import { plainDesign } from "../../domain/plain";
import { runningSummary } from "../../report/model/running-summary";
import { useDesignStore } from "../../state/design-store";
import { useWords } from "../../ui/words-context";
import styles from "./wizard.module.css";

/** The design in one sentence, at the head of every page. */
export function SummaryLine() {
  const words = useWords();
  const sentence = useDesignStore(({ design }) =>
    design ? runningSummary(words, plainDesign(design)) : "",
  );
  return <p className={styles.summary}>{sentence}</p>;
}
