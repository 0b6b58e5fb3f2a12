import type { FactorSummary } from "../../../evidence/coded-counts";
import type { EvidenceBase } from "../../../evidence/schema";
import { attributionInWords, codedLine } from "../../../report/model/evidence-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** What is coded on a factor in a sentence, how much of it is direct and how much statistical. */
export function FactorKnown({ base, summary }: { base: EvidenceBase; summary: FactorSummary }) {
  const words = useWords();
  const { counts, quotedAsStrongest, strongSinceRelease } = summary;
  const line = codedLine(words, base, summary.codedFactorId);
  const { direct, statistical, qualitative, none } = counts;
  const all = counts.for + counts.against + counts.null;
  return (
    <section className={styles.section} aria-labelledby="known">
      <h2 id="known">{words.say("room.factor.known")}</h2>
      <p className={styles.lead}>{line.sentence}</p>
      <p>
        {words.say("room.factor.direct", {
          direct: direct.for + direct.against + direct.null,
          all,
        })}{" "}
        {words.say("room.factor.methods", { statistical, qualitative, none, all })}
      </p>
      {quotedAsStrongest && <p>{words.say("room.factor.strongest")}</p>}
      {strongSinceRelease && (
        <p>{words.say("room.factor.strong-since", { release: strongSinceRelease })}</p>
      )}
      <p className={styles.soft}>
        {attributionInWords(words, base)} {words.say("evidence.note.averages")}
      </p>
    </section>
  );
}
