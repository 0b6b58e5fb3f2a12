import { Cluster } from "../../../ui/cluster";
import { LinkButton } from "../../../ui/link-button";
import { useWords } from "../../../ui/words-context";
import styles from "./compare.module.css";

const ways = ["project", "what-if", "least-change", "explorer"] as const;

/** What to do where the project has nothing yet to hold the open design against. */
export function NotYet() {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="compare-not-yet">
      <h2 id="compare-not-yet">{words.say("comparison.not-yet")}</h2>
      <p className={styles.prose}>{words.say("comparison.not-yet.what")}</p>
      <Cluster>
        {ways.map((way, place) => (
          <LinkButton
            key={way}
            href={`#/options/${way}`}
            kind={place === 0 ? "primary" : "secondary"}
          >
            {words.say(`comparison.not-yet.${way}`)}
          </LinkButton>
        ))}
      </Cluster>
    </section>
  );
}
