import { LinkButton } from "../../../ui/link-button";
import { useWords } from "../../../ui/words-context";
import styles from "./kit.module.css";

const steps = ["read", "count", "hand-out", "project", "release", "debrief"] as const;
const ways = [
  ["library", "#/classroom"],
  ["run", "#/run"],
  ["board", "#/board"],
] as const;

/** Six steps on one screen, and where they are taken. */
export function QuickStart() {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="kit-start">
      <h2 id="kit-start">{words.say("kit.start.title")}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{words.say(`kit.start.${step}`)}</li>
        ))}
      </ol>
      <div className={styles.ways}>
        {ways.map(([way, address]) => (
          <LinkButton key={way} href={address}>
            {words.say(`kit.start.${way}`)}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}
