import { useWords } from "../../ui/words-context";
import styles from "./start.module.css";

const lacks = ["install", "storage", "colleagues", "move"] as const;

/** What the one-file build lacks, said where it is opened. */
export function PortableNote() {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="portable">
      <h2 id="portable">{words.say("app.portable.title")}</h2>
      <ul>
        {lacks.map((lack) => (
          <li key={lack}>{words.say(`app.portable.${lack}`)}</li>
        ))}
      </ul>
    </section>
  );
}
