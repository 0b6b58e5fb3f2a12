import { useWords } from "../../../ui/words-context";
import styles from "./kit.module.css";

/** What the seal is and is not, how names are hidden, and how everybody can take part. */
export function HonestPart() {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="kit-honest">
      <h2 id="kit-honest">{words.say("kit.honest.title")}</h2>
      {(["seal", "names", "access"] as const).map((topic) => (
        <p key={topic}>{words.say(`kit.honest.${topic}`)}</p>
      ))}
    </section>
  );
}
