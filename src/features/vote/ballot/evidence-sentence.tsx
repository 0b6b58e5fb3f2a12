import type { VotedChoice } from "../../../domain/vote";
import { type KnownChoice, knownChoice } from "../../../domain/votes/voted-choice";
import { noteOpening } from "../../../report/model/evidence-note";
import { addressOfField } from "../../../state/address-of-field";
import { useAssessment } from "../../../state/use-assessment";
import { useEvidenceShown } from "../../../state/use-evidence-shown";
import { useWords } from "../../../ui/words-context";
import { checksReading, leansOnStudies } from "../reads-choice";
import styles from "../vote.module.css";

/** What is known about a choice in a sentence or two, and the way to all of it. */
export function EvidenceSentence({ at }: { at: VotedChoice }) {
  const known = knownChoice(at);
  return known ? <Sentences at={at} known={known} /> : null;
}

function Sentences({ at, known: { path, row } }: { at: VotedChoice; known: KnownChoice }) {
  const words = useWords();
  const assessment = useAssessment();
  if (!useEvidenceShown())
    return (
      <p className={styles.soft}>
        <a href={addressOfField(path, row)}>{words.say("vote.ballot.question.alone")}</a>
      </p>
    );
  const results = assessment ? checksReading(assessment, at) : [];
  const studied = results.filter(leansOnStudies).length;
  const counted =
    results.length === 0
      ? words.say("vote.ballot.no-check")
      : words.say("vote.ballot.checks", { count: results.length, studied });
  return (
    <div className={styles.behind}>
      <p>{words.join([...noteOpening(words, [path]), counted])}</p>
      <p className={styles.soft}>
        <a href={addressOfField(path, row)}>{words.say("vote.ballot.question")}</a>
      </p>
    </div>
  );
}
