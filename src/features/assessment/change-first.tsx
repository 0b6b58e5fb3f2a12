import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { Assessment } from "../../engine/assessment";
import type { EvidenceBase } from "../../evidence/schema";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";
import { CheckList } from "./check-list";
import { openByConsequence } from "./open-by-consequence";

export interface ChangeFirstProps {
  assessment: Assessment;
  design: MandateDesign;
  base: EvidenceBase;
  onOpenField: (path: FieldPath, row?: string) => void;
}

/** Open checks by what they mean for the design: broken chain, unmet prerequisite, proxy. */
export function ChangeFirst({ assessment, ...rest }: ChangeFirstProps) {
  const words = useWords();
  const groups = openByConsequence(assessment);
  return (
    <section className={styles.section} aria-labelledby="change-first">
      <h2 id="change-first">{words.say("app.assessment.change-first")}</h2>
      <p>
        {words.say(groups.length > 0 ? "report.change-first.order" : "report.change-first.none")}
      </p>
      {groups.map(({ consequence, checks }) => (
        <div key={consequence} className={styles.group}>
          <h3>{words.say(`report.consequence.${consequence}`)}</h3>
          <CheckList checks={checks} headingLevel={4} {...rest} />
        </div>
      ))}
    </section>
  );
}
