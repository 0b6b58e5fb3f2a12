import { isFieldPath } from "../../../domain/field-catalogue";
import type { VotedChoice } from "../../../domain/vote";
import { mostFindings } from "../../../domain/votes/draft-ballot";
import { noteOpening } from "../../../report/model/evidence-note";
import { useAssessment } from "../../../state/use-assessment";
import { useRecords } from "../../../state/use-records";
import { useWords } from "../../../ui/words-context";
import { checksReading } from "../reads-choice";
import styles from "../vote.module.css";
import { CheckFindings } from "./check-findings";

export interface BehindChoiceProps {
  at: VotedChoice;
  /** Ids of the findings that the voter goes by. */
  picked: readonly string[];
  onPick: (picked: readonly string[]) => void;
}

/** The evidence on a choice in a sentence, and each check that reads it with its findings. */
export function BehindChoice({ at, picked, onPick }: BehindChoiceProps) {
  const words = useWords();
  const assessment = useAssessment();
  const base = useRecords()?.evidence;
  if (!assessment || !base) return null;
  const results = checksReading(assessment, at);
  const isFull = picked.length >= mostFindings;

  function toggle(id: string, isTicked: boolean) {
    const others = picked.filter((each) => each !== id);
    if (!isTicked) onPick(others);
    else if (!isFull) onPick([...others, id]);
  }

  return (
    <section className={styles.behind} aria-labelledby="behind-choice">
      <h3 id="behind-choice">{words.say("vote.ballot.evidence")}</h3>
      {isFieldPath(at.path) &&
        noteOpening(words, [at.path]).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p>
        {results.length === 0
          ? words.say("vote.ballot.no-check")
          : words.say("vote.ballot.checks", { count: results.length })}
      </p>
      {results.map((result) => (
        <CheckFindings
          key={result.id}
          result={result}
          base={base}
          picked={picked}
          onToggle={toggle}
        />
      ))}
      {results.length > 0 && (
        <p role="status">
          {isFull
            ? words.say("vote.ballot.most", { most: mostFindings })
            : words.say("vote.ballot.picked", { count: picked.length })}
        </p>
      )}
    </section>
  );
}
