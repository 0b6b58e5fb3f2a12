import { useMemo } from "react";
import type { MandateDesign } from "../../../domain/design";
import { allResults } from "../../../engine/assessment";
import { evaluate, type Records } from "../../../engine/evaluate";
import { factorSummary } from "../../../evidence/coded-counts";
import type { Exhibit } from "../../../precedents/exhibits/schema";
import { codedLine } from "../../../report/model/evidence-in-words";
import { useWords } from "../../../ui/words-context";
import { CaseFactor } from "./case-factor";
import styles from "./exhibits.module.css";

export interface AssessmentSectionProps {
  exhibit: Exhibit;
  design: MandateDesign;
  records: Records;
}

/** The checks run on the case's design here and now: no result of a case is kept anywhere. */
export function AssessmentSection({ exhibit, design, records }: AssessmentSectionProps) {
  const words = useWords();
  const assessment = useMemo(() => evaluate(design, records), [design, records]);
  const base = records.evidence;
  const silent = allResults(assessment).filter(({ status }) => status === "not-stated").length;
  return (
    <section className={styles.section} aria-labelledby="assessment">
      <h2 id="assessment">
        {words.say("exhibits.assessment", { date: words.date(exhibit.date) })}
      </h2>
      <p>{words.say("exhibits.assessment.text")}</p>
      <p>{words.say("exhibits.assessment.silence", { count: silent })}</p>
      <div className={styles.factors}>
        {assessment.factors.map(({ id, kind, checks }) => {
          const line = codedLine(words, base, factorSummary(base, id).codedFactorId);
          const lines = [
            ...(kind === "context" ? [words.say("app.assessment.context")] : []),
            line.sentence,
          ];
          return (
            <CaseFactor
              key={id}
              name={words.sayDynamic(`fields.serves.${id}`)}
              lines={lines}
              summary={words.say("app.assessment.show-checks", { count: checks.length })}
              checks={checks}
              design={design}
              base={base}
            />
          );
        })}
        <CaseFactor
          name={words.say("report.heading.coherence")}
          lines={[words.say("report.coherence.what")]}
          summary={words.say("exhibits.assessment.coherence", {
            count: assessment.coherence.length,
          })}
          checks={assessment.coherence}
          design={design}
          base={base}
        />
      </div>
      <p className={styles.soft}>
        {words.say("app.assessment.versions", {
          engine: assessment.engineVersion,
          evidence: assessment.evidenceVersion,
        })}
      </p>
    </section>
  );
}
