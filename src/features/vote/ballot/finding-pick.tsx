import { findingById, workById } from "../../../evidence/evidence-base";
import type { EvidenceBase } from "../../../evidence/schema";
import { FindingDetails } from "../../../evidence-view/finding-details";
import { OnRequest } from "../../../evidence-view/on-request";
import { findingInBrief } from "../../../report/model/finding-in-words";
import { ChoiceCard } from "../../../ui/choice-card";
import { VisuallyHidden } from "../../../ui/visually-hidden";
import { useWords } from "../../../ui/words-context";
import styles from "../vote.module.css";

export interface FindingPickProps {
  id: string;
  base: EvidenceBase;
  isPicked: boolean;
  onToggle: (id: string, isTicked: boolean) => void;
}

/** A finding to be ticked, and on request what it says. */
export function FindingPick({ id, base, isPicked, onToggle }: FindingPickProps) {
  const words = useWords();
  const finding = findingById(base, id);
  const work = finding && workById(base, finding.workId);
  if (!finding || !work) return null;
  const brief = findingInBrief(words, finding, work);
  return (
    <div className={styles.pick}>
      <ChoiceCard
        type="checkbox"
        label={brief}
        checked={isPicked}
        onChange={({ target }) => onToggle(id, target.checked)}
      />
      <OnRequest
        summary={
          <>
            {words.say("vote.ballot.says")} <VisuallyHidden>{brief}</VisuallyHidden>
          </>
        }
      >
        {() => <FindingDetails finding={finding} work={work} />}
      </OnRequest>
    </div>
  );
}
