import type { FactorSummary } from "../../../evidence/coded-counts";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** What the practitioners interviewed say of a factor, and whether the research says the same. */
export function FactorPractitioners({ summary }: { summary: FactorSummary }) {
  const words = useWords();
  const { practitioners, strength } = summary.counts;
  return (
    <section className={styles.section} aria-labelledby="practitioners">
      <h2 id="practitioners">{words.say("room.factor.practitioners")}</h2>
      {practitioners ? (
        <>
          <p>
            {words.say("evidence.line.practitioners", {
              named: practitioners.named,
              of: practitioners.of,
              lesser: practitioners.lesser ?? 0,
              either: practitioners.null ?? 0,
            })}
          </p>
          <p>
            {words.say(
              practitioners.label === strength
                ? "room.practitioners.agree"
                : "room.practitioners.differ",
              {
                theirs: words.say(`room.strength.${practitioners.label}`),
                research: words.say(`room.strength.${strength ?? "none"}`),
              },
            )}
          </p>
          <p className={styles.soft}>{words.say("room.practitioners.rule")}</p>
        </>
      ) : (
        <p>{words.say("room.practitioners.none")}</p>
      )}
    </section>
  );
}
