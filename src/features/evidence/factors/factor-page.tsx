import type { FactorId } from "../../../domain/factor";
import { factorSummary } from "../../../evidence/coded-counts";
import { findingsOfFactor } from "../../../evidence/evidence-base";
import type { EvidenceBase } from "../../../evidence/schema";
import { FindingList } from "../../../evidence-view/finding-list";
import { useWords } from "../../../ui/words-context";
import { addressOfPart } from "../place";
import styles from "../room.module.css";
import { FactorChecks } from "./factor-checks";
import { FactorKnown } from "./factor-known";
import { FactorOutcomes } from "./factor-outcomes";
import { FactorPractitioners } from "./factor-practitioners";
import { FactorReleases } from "./factor-releases";
import { FactorRule } from "./factor-rule";

/** All that is known on one of the eight factors, and how far it reaches. */
export function FactorPage({ base, factor }: { base: EvidenceBase; factor: FactorId }) {
  const words = useWords();
  const summary = factorSummary(base, factor);
  const findings = findingsOfFactor(base, factor);
  const idsOf = (...directions: string[]) =>
    findings.filter(({ direction }) => directions.includes(direction)).map(({ id }) => id);
  return (
    <>
      <header className={styles.section}>
        <p>
          <a href={addressOfPart("factors")}>{words.say("room.factor.all")}</a>
        </p>
        <h1>{words.sayDynamic(`fields.serves.${factor}`)}</h1>
        {summary.kind === "context" && <p>{words.say("room.factor.context")}</p>}
      </header>
      <FactorKnown base={base} summary={summary} />
      <FactorRule summary={summary} />
      <FactorOutcomes summary={summary} />
      <FactorPractitioners summary={summary} />
      <section className={styles.section} aria-labelledby="own-findings">
        <h2 id="own-findings">{words.say("room.factor.findings")}</h2>
        <p>{words.say("room.factor.findings-text")}</p>
        <FindingList
          base={base}
          findings={idsOf("for")}
          against={idsOf("against")}
          nulls={idsOf("null", "mixed")}
        />
      </section>
      <FactorReleases base={base} factor={factor} />
      <FactorChecks factor={factor} />
    </>
  );
}
