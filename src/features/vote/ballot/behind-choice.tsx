import type { VotedChoice } from "../../../domain/vote";
import { mostFindings } from "../../../domain/votes/draft-ballot";
import { checkTitle } from "../../../report/model/check-in-words";
import { useAssessment } from "../../../state/use-assessment";
import { useRecords } from "../../../state/use-records";
import { useWords } from "../../../ui/words-context";
import { checksReading, leansOnStudies } from "../reads-choice";
import styles from "../vote.module.css";
import { CheckFindings } from "./check-findings";

export interface BehindChoiceProps {
  at: VotedChoice;
  /** Ids of the findings that the voter goes by. */
  picked: readonly string[];
  onPick: (picked: readonly string[]) => void;
}

/** Each check that reads a choice, with its findings to be ticked. */
export function BehindChoice({ at, picked, onPick }: BehindChoiceProps) {
  const words = useWords();
  const assessment = useAssessment();
  const base = useRecords()?.evidence;
  if (!assessment || !base) return null;
  const results = checksReading(assessment, at);
  const studied = results.filter(leansOnStudies);
  const others = results.filter((result) => !leansOnStudies(result));
  const isFull = picked.length >= mostFindings;
  if (results.length === 0) return null;

  function toggle(id: string, isTicked: boolean) {
    if (!isTicked) onPick(picked.filter((each) => each !== id));
    else if (!isFull) onPick([...picked, id]);
  }

  return (
    <section className={styles.pickPart} aria-labelledby="findings-gone-by">
      <h3 id="findings-gone-by">{words.say("vote.ballot.pick")}</h3>
      {studied.length > 0 && <p className={styles.soft}>{words.say("vote.ballot.pick.help")}</p>}
      {studied.map((result) => (
        <CheckFindings
          key={result.id}
          result={result}
          base={base}
          picked={picked}
          onToggle={toggle}
        />
      ))}
      {others.length > 0 && (
        <p className={styles.soft}>
          {words.say("vote.ballot.no-study", {
            checks: words.clauses(others.map((result) => checkTitle(words, result))),
          })}
        </p>
      )}
      {studied.length > 0 && (
        <p role="status">
          {isFull
            ? words.say("vote.ballot.most", { most: mostFindings })
            : words.say("vote.ballot.picked", { count: picked.length })}
        </p>
      )}
    </section>
  );
}
