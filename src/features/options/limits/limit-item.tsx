import { answerAt } from "../../../domain/edit";
import { listOf } from "../../../domain/field-path";
import { OnRequest } from "../../../evidence-view/on-request";
import { limitInWords } from "../../../report/model/limit-in-words";
import { placeInWords, rowInWords } from "../../../report/model/place-in-words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";
import { Notice } from "../../../ui/notice";
import { VisuallyHidden } from "../../../ui/visually-hidden";
import { useWords } from "../../../ui/words-context";
import { type LimitProps, variesOf } from "./limit-edit";
import { LimitForm } from "./limit-form";
import styles from "./limits.module.css";

/** One answer: what it says now, whether it may vary and who says so, and on request its limit. */
export function LimitItem({ design, place }: LimitProps) {
  const words = useWords();
  const { path, row, limit, problem } = place;
  const name =
    row === undefined ? labelOf(words, path) : rowInWords(words, design, listOf(path), row);
  const whole = placeInWords(words, design, path, row);
  return (
    <div className={styles.item}>
      <p>
        <span className={styles.name}>{name}</span>{" "}
        {words.say("least-change.limits.now", {
          value: valueInWords(words, path, answerAt(design, path, row)),
        })}
      </p>
      <p className={limit ? styles.yours : styles.soft}>{stateInWords()}</p>
      {problem && problem !== "bounds-crossed" && (
        <Notice kind="warning">{words.say(`least-change.limits.problem.${problem}`)}</Notice>
      )}
      <OnRequest
        summary={
          <>
            {words.say("least-change.limits.change")}
            <VisuallyHidden>{` ${whole}`}</VisuallyHidden>
          </>
        }
      >
        {() => <LimitForm place={place} />}
      </OnRequest>
    </div>
  );

  function stateInWords() {
    const { usual, varies } = place;
    const asUsual = words.say(
      usual ? `least-change.limits.usual.${usual}` : "least-change.limits.usual.varies",
    );
    if (!limit) return asUsual;
    const said = variesOf(limit) === "vary" ? [words.say("least-change.limits.varies")] : [];
    const own = [...said, ...limitInWords(words, limit.limit, limit)].map((each) =>
      words.closed(each),
    );
    const yours = words.say("least-change.limits.yours", { limit: words.join(own) });
    return varies || limit.stays ? yours : words.join([yours, asUsual]);
  }
}
