import { fieldRecord } from "../../../domain/field-catalogue";
import type { FieldPath } from "../../../domain/field-path";
import { WhileEvidenceShown } from "../../../evidence-view/evidence-waits";
import { useWords } from "../../../ui/words-context";
import styles from "../wizard.module.css";

/** Who decides a field, what it serves, and whether a graded finding stands behind it. */
export function FieldFacts({ path }: { path: FieldPath }) {
  const words = useWords();
  const { decidedBy, serves, graded } = fieldRecord(path);
  return (
    <ul className={styles.facts}>
      <li>{words.sayDynamic(`fields.decided-by.${decidedBy}`)}</li>
      <li>
        {words.say("wizard.facts.serves", { served: words.sayDynamic(`fields.serves.${serves}`) })}
      </li>
      <WhileEvidenceShown>
        <li>{words.say(graded ? "wizard.facts.graded" : "wizard.facts.ungraded")}</li>
      </WhileEvidenceShown>
    </ul>
  );
}
