import type { MandateDesign } from "../../domain/design";
import type { FactorId } from "../../domain/factor";
import { rowNameIn } from "../../report/model/check-in-words";
import { labelOf } from "../../report/model/value-in-words";
import { Disclosure } from "../../ui/disclosure";
import { useWords } from "../../ui/words-context";
import styles from "./assessment.module.css";
import { type AuthorReason, authorReasons } from "./author-reasons";

const shownFirst = 2;

/** The planner's own reasons on a factor: the first ones at once, the others on request. */
export function FactorReasons({ factor, design }: { factor: FactorId; design: MandateDesign }) {
  const words = useWords();
  const reasons = authorReasons(design, factor);
  if (reasons.length === 0) return null;
  const rest = reasons.slice(shownFirst);
  return (
    <div className={styles.reasons}>
      <p className={styles.label}>{words.say("app.assessment.reasons")}</p>
      <Reasons reasons={reasons.slice(0, shownFirst)} design={design} />
      {rest.length > 0 && (
        <Disclosure summary={words.say("app.assessment.more-reasons", { count: rest.length })}>
          <Reasons reasons={rest} design={design} />
        </Disclosure>
      )}
    </div>
  );
}

function Reasons(props: { reasons: readonly AuthorReason[]; design: MandateDesign }) {
  const words = useWords();
  return (
    <ul>
      {props.reasons.map(({ path, row, reason }) => {
        const field = labelOf(words, path);
        const name = row && rowNameIn(props.design, words, row);
        return (
          <li key={`${path} ${row}`}>
            {words.say("app.assessment.reason", {
              field: name ? words.say("app.assessment.field-of", { field, name }) : field,
              reason,
            })}
          </li>
        );
      })}
    </ul>
  );
}
