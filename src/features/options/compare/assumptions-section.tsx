import type { ComparedOption } from "../../../alternatives/compare/comparison";
import { answerAt } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { isStated } from "../../../domain/stated";
import { assumptionList } from "../../../engine/facts/assumed-of-others";
import { checkTitleById } from "../../../report/model/check-in-words";
import { assumptionName } from "../../../report/model/options-paper/assumption-name";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";
import { useWords } from "../../../ui/words-context";
import { BesideTable } from "./beside-table";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";
import { QuestionLink } from "./question-link";

/** What each option assumes of others: what, who watches it, what would show that it fails. */
export function AssumptionsSection() {
  const words = useWords();
  const { comparison, names } = useComparison();
  const told = assumptionList.filter(({ assumed }) =>
    comparison.options.some(({ assumptions }) => assumptions.some(({ id }) => id === assumed[0])),
  );
  return (
    <section className={styles.section} aria-labelledby="compare-assumptions">
      <h2 id="compare-assumptions">{words.say("comparison.assumptions")}</h2>
      <p className={styles.prose}>{words.say("comparison.assumptions.what")}</p>
      {told.length === 0 ? (
        <p>{words.say("comparison.assumptions.none")}</p>
      ) : (
        <BesideTable
          title={words.say("comparison.assumptions.title")}
          first={words.say("comparison.column.assumption")}
          names={names}
          lines={told.map(({ assumed: [id] }) => ({
            key: id,
            what: <QuestionLink path={id}>{assumptionName(words, id)}</QuestionLink>,
            cells: comparison.options.map((option) => (
              <Assumed key={option.id} option={option} id={id} />
            )),
          }))}
        />
      )}
    </section>
  );
}

function Assumed({ option, id }: { option: ComparedOption; id: FieldPath }) {
  const words = useWords();
  const { design, assumptions, isNoMission } = option;
  const assumption = assumptions.find((each) => each.id === id);
  if (!assumption) return words.say("comparison.assumed.nothing");
  const { assumed, owner, trigger, response, checks } = assumption;
  const said = (path: FieldPath) => valueInWords(words, path, answerAt(design, path));
  const parts = [...assumed, owner, trigger, ...(response ? [response] : [])];
  return (
    <div className={styles.cell}>
      <ul className={styles.lines}>
        {parts.map((path) => (
          <li key={path} className={isStated(answerAt(design, path)) ? undefined : styles.soft}>
            {words.say("colleagues.cell", { field: labelOf(words, path), value: said(path) })}
          </li>
        ))}
      </ul>
      {!isNoMission && checks.length > 0 && (
        <p className={styles.soft}>
          {words.say("comparison.assumed.checks", {
            checks: words.clauses(checks.map((check) => checkTitleById(words, check))),
          })}
        </p>
      )}
    </div>
  );
}
