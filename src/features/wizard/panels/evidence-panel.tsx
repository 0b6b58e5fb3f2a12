import { memo } from "react";
import type { EvidenceBase } from "../../../evidence/schema";
import { EvidenceNote } from "../../../evidence-view/evidence-note";
import { Panel } from "../../../ui/panel";
import { useWords } from "../../../ui/words-context";
import { useFocus } from "../focus-store";
import type { StepId } from "../question";
import { questions } from "../questions";
import styles from "../wizard.module.css";
import { notedPaths } from "./noted-paths";

/** What the evidence says about the question in focus; about the first one until there is a focus. */
export const EvidencePanel = memo(function EvidencePanel(props: {
  step: StepId;
  base: EvidenceBase;
}) {
  const { step, base } = props;
  const words = useWords();
  const inFocus = useFocus((focus) => focus.question);
  const ofStep = questions.filter((question) => question.step === step);
  const question = ofStep.find(({ id }) => id === inFocus) ?? ofStep[0];
  if (!question) return null;
  return (
    <div className={styles.noteBeside} data-part="evidence">
      <Panel title={words.say("wizard.evidence.title")}>
        <p className={styles.about}>{words.sayDynamic(`wizard.question.${question.id}`)}</p>
        <EvidenceNote
          key={question.id}
          base={base}
          paths={notedPaths(question)}
          basis={question.evidence}
        />
      </Panel>
    </div>
  );
});
