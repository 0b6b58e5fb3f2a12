import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { FactorResult } from "../../engine/assessment";
import type { Records } from "../../engine/evaluate";
import { factorSummary } from "../../evidence/coded-counts";
import { OnRequest } from "../../evidence-view/on-request";
import { codedLine } from "../../report/model/evidence-in-words";
import { SegmentBar } from "../../ui/segment-bar";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";
import { CheckList } from "./check-list";
import { ComparablesChart } from "./comparables-chart";
import { FactorReasons } from "./factor-reasons";

export interface FactorRowProps {
  factor: FactorResult;
  design: MandateDesign;
  records: Records;
  onOpenField: (path: FieldPath, row?: string) => void;
}

/** One factor: how its checks stand, what is coded on it as a whole, why the planner chose so. */
export function FactorRow({ factor, design, records, onOpenField }: FactorRowProps) {
  const words = useWords();
  const name = words.sayDynamic(`fields.serves.${factor.id}`);
  const { codedFactorId } = factorSummary(records.evidence, factor.id);
  const line = codedLine(words, records.evidence, codedFactorId);
  const place = factor.checks.find(({ id }) => id === "place-among-comparables");
  return (
    <article className={styles.row}>
      <div className={styles.rowHead}>
        <h3>{name}</h3>
        {factor.kind === "context" && (
          <p className={styles.soft}>{words.say("app.assessment.context")}</p>
        )}
        <SegmentBar
          label={words.say("app.assessment.checks-of", { factor: name })}
          statuses={factor.checks.map(({ status }) => status)}
          showsText
        />
      </div>
      <div className={styles.rowBody}>
        <p>{line.sentence}</p>
        {line.practitioners && <p className={styles.soft}>{line.practitioners}</p>}
        <FactorReasons factor={factor.id} design={design} />
        {place && (
          <ComparablesChart result={place} design={design} precedents={records.precedents} />
        )}
        <OnRequest
          summary={words.say("app.assessment.show-checks", { count: factor.checks.length })}
        >
          {() => (
            <CheckList
              checks={factor.checks}
              design={design}
              base={records.evidence}
              headingLevel={4}
              onOpenField={onOpenField}
            />
          )}
        </OnRequest>
      </div>
    </article>
  );
}
