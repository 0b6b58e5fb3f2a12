import { useWords } from "../../../ui/words-context";
import styles from "./exhibits.module.css";

const limits = ["one", "accuracy", "chosen", "words"] as const;

/** What a case cannot show, where a reader would be tempted to count. */
export function LimitsSection() {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="limits">
      <h2 id="limits">{words.say("exhibits.limits")}</h2>
      <ul>
        {limits.map((each) => (
          <li key={each}>{words.say(`exhibits.limits.${each}`)}</li>
        ))}
      </ul>
    </section>
  );
}
