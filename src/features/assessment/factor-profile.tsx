import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { Assessment } from "../../engine/assessment";
import type { Records } from "../../engine/evaluate";
import { TextWithTerms } from "../../help-view/text-with-terms";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";
import { FactorRow } from "./factor-row";

export interface FactorProfileProps {
  assessment: Assessment;
  design: MandateDesign;
  records: Records;
  onOpenField: (path: FieldPath, row?: string) => void;
}

/** One row a factor, strongest evidence first. Rows are never added up. */
export function FactorProfile({ assessment, ...rest }: FactorProfileProps) {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="profile">
      <h2 id="profile">{words.say("app.assessment.profile")}</h2>
      <p>
        <TextWithTerms>{words.say("app.assessment.profile.text")}</TextWithTerms>
      </p>
      <div className={styles.rows}>
        {assessment.factors.map((factor) => (
          <FactorRow key={factor.id} factor={factor} {...rest} />
        ))}
      </div>
    </section>
  );
}
