import type { MandateDesign } from "../../../domain/design";
import type { CheckResult } from "../../../engine/assessment";
import type { EvidenceBase } from "../../../evidence/schema";
import { OnRequest } from "../../../evidence-view/on-request";
import { SegmentBar } from "../../../ui/segment-bar";
import { useWords } from "../../../ui/words-context";
import { CaseCheck } from "./case-check";
import styles from "./exhibits.module.css";

export interface CaseFactorProps {
  name: string;
  /** What is coded on the factor as a whole, or what the room asks. */
  lines: readonly string[];
  /** What opens the checks one by one. */
  summary: string;
  checks: readonly CheckResult[];
  design: MandateDesign;
  base: EvidenceBase;
}

/** One factor, or coherence: how its checks stand on the case, and on request each of them. */
export function CaseFactor({ name, lines, summary, checks, design, base }: CaseFactorProps) {
  const words = useWords();
  return (
    <article className={styles.factor}>
      <div>
        <h3>{name}</h3>
        <SegmentBar
          label={words.say("app.assessment.checks-of", { factor: name })}
          statuses={checks.map(({ status }) => status)}
          showsText
        />
      </div>
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <OnRequest summary={summary}>
          {() => (
            <div className={styles.checks}>
              {checks.map((result) => (
                <CaseCheck key={result.id} result={result} design={design} base={base} />
              ))}
            </div>
          )}
        </OnRequest>
      </div>
    </article>
  );
}
