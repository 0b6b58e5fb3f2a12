import { EvidenceNote } from "../../../evidence-view/evidence-note";
import { OnRequest } from "../../../evidence-view/on-request";
import { useEvidenceShown } from "../../../state/use-evidence-shown";
import { useRecords } from "../../../state/use-records";
import { useWords } from "../../../ui/words-context";
import type { Question } from "../question";
import styles from "../wizard.module.css";
import { notedPaths } from "./noted-paths";

/** On a narrow screen, where no panel stands beside the questions: the note under its question. */
export function NoteBelow({ question }: { question: Question }) {
  const words = useWords();
  const records = useRecords();
  const isShown = useEvidenceShown();
  if (!records || !isShown) return null;
  return (
    <div className={styles.noteBelow} data-part="evidence">
      <OnRequest summary={words.say("wizard.evidence.title")}>
        {() => (
          <EvidenceNote
            base={records.evidence}
            paths={notedPaths(question)}
            basis={question.evidence}
          />
        )}
      </OnRequest>
    </div>
  );
}
