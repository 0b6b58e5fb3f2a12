import type { MandateDesign } from "../../../domain/design";
import type { PlainDesign } from "../../../domain/plain";
import { addressOfField } from "../../../state/address-of-field";
import { useWords } from "../../../ui/words-context";
import { addressOfStep } from "../place";
import type { StepId } from "../question";
import { questionsShown } from "../questions";
import styles from "../wizard.module.css";
import { type ReviewLine, reviewLines } from "./review-lines";

export interface ReviewStepProps {
  step: StepId;
  design: MandateDesign;
  plain: PlainDesign;
}

/** The answers of one step, question by question. */
export function ReviewStep({ step, design, plain }: ReviewStepProps) {
  const words = useWords();
  const asked = questionsShown(step, plain)
    .map((question) => ({ question, lines: reviewLines(words, design, question) }))
    .filter(({ lines }) => lines.length > 0);
  const titleId = `review-${step}`;
  return (
    <section aria-labelledby={titleId} className={styles.reviewStep}>
      <h2 id={titleId}>
        <a href={addressOfStep(step)}>{words.say(`wizard.step.${step}`)}</a>
      </h2>
      {asked.map(({ question, lines }) => (
        <section key={question.id} className={styles.reviewQuestion}>
          <h3 className={styles.rowTitle}>{words.sayDynamic(`wizard.question.${question.id}`)}</h3>
          <dl className={styles.answers}>
            {lines.map((line) => (
              <AnswerLine key={line.path} line={line} />
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function AnswerLine({ line }: { line: ReviewLine }) {
  const words = useWords();
  return (
    <div className={styles.answer}>
      <dt>
        <a href={addressOfField(line.path)}>{line.label}</a>
      </dt>
      <dd>
        <p className={line.isStated ? undefined : styles.open}>{line.value}</p>
        {line.rows.length > 0 && (
          <ul className={styles.reviewRows}>
            {line.rows.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
        )}
        {line.reason && (
          <p className={styles.soft}>
            {words.say("wizard.review.reason", { reason: line.reason })}
          </p>
        )}
      </dd>
    </div>
  );
}
