import { factorSummary } from "../../../evidence/coded-counts";
import type { EvidenceBase } from "../../../evidence/schema";
import { PageTitle } from "../../../help-view/page-title";
import { attributionInWords } from "../../../report/model/evidence-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { AverageEffects } from "./average-effects";
import { CodedFactorsTable } from "./coded-factors-table";
import { FactorSummaryRow } from "./factor-summary-row";

/** The eight factors, the average effects of operations, and the whole table of the review. */
export function FactorsPage({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const factors = base.factors
    .map(({ id }) => factorSummary(base, id))
    .sort((a, b) => b.counts.score - a.counts.score);
  return (
    <>
      <header className={styles.section}>
        <PageTitle topic="factors">{words.say("room.title")}</PageTitle>
        <p className={styles.lead}>{words.say("room.text")}</p>
        <p className={styles.soft}>
          {attributionInWords(words, base)} {words.say("room.not-endorsed")}
        </p>
      </header>
      <section className={styles.section} aria-labelledby="eight">
        <h2 id="eight">{words.say("room.factors.title", { count: factors.length })}</h2>
        <p>{words.say("room.factors.text")}</p>
        <div className={styles.rows}>
          {factors.map((factor) => (
            <FactorSummaryRow key={factor.id} base={base} factor={factor} />
          ))}
        </div>
      </section>
      <AverageEffects base={base} />
      <CodedFactorsTable base={base} />
    </>
  );
}
