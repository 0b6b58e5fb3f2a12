import type { ComparedCheck } from "../../../alternatives/compare/comparison";
import { reasonInWords, thresholdInWords } from "../../../report/model/check-in-words";
import { StatusMark } from "../../../ui/status-mark";
import { useWords } from "../../../ui/words-context";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";

/** How a check stands in one option: status, whether that is a gain or a loss, why, the author's own view. */
export function CheckCell({ check, option }: { check: ComparedCheck; option: number }) {
  const words = useWords();
  const { comparison } = useComparison();
  const { results, moves, isLikeForLike } = check;
  const result = results[option];
  const design = comparison.options[option]?.design;
  if (!result || !design) return null;
  const move = moves[option];
  const { override, thresholds } = result;
  return (
    <div className={styles.cell}>
      <div>
        <StatusMark status={result.status} />
      </div>
      {(move === "gained" || move === "lost") && (
        <p className={styles.move}>{words.say(`comparison.move.${move}`)}</p>
      )}
      <p>{reasonInWords(words, result, design)}</p>
      {!isLikeForLike &&
        thresholds.map((used) => (
          <p key={used.id} className={styles.soft}>
            {thresholdInWords(words, used)}
          </p>
        ))}
      {override && (
        <p className={styles.why}>
          {words.say("comparison.own-view", {
            who: override.who,
            why: override.why,
            when: words.date(override.when),
          })}
        </p>
      )}
    </div>
  );
}
