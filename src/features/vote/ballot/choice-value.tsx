import type { MandateDesign } from "../../../domain/design";
import type { VotedChoice } from "../../../domain/vote";
import { reasonsAt, valueLines } from "../../../report/model/votes/choice-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../vote.module.css";

/** What the design states at a choice, and why its author chose it. */
export function ChoiceValue({ design, at }: { design: MandateDesign; at: VotedChoice }) {
  const words = useWords();
  const lines = valueLines(words, design, at);
  const reasons = reasonsAt(design, at);
  if (lines.length === 0) return <p>{words.say("vote.ballot.gone")}</p>;
  return (
    <dl className={styles.value}>
      <div>
        <dt>{words.say("vote.ballot.value")}</dt>
        {lines.map((line) => (
          <dd key={line} dir="auto">
            {line}
          </dd>
        ))}
      </div>
      {reasons.length > 0 && (
        <div>
          <dt>{words.say("vote.ballot.reason-of-author")}</dt>
          {reasons.map((reason) => (
            <dd key={reason} dir="auto">
              {reason}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
