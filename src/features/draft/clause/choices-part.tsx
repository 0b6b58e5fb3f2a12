import type { MandateDesign } from "../../../domain/design";
import { answerAt } from "../../../domain/edit";
import { listOf } from "../../../domain/field-path";
import type { ChoicePlace, DraftClause } from "../../../drafting/draft";
import { rowNameIn } from "../../../report/model/check-in-words";
import { rowCalled } from "../../../report/model/row-called";
import { shortName } from "../../../report/model/short-name";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";
import { addressOfField } from "../../../state/address-of-field";
import { useWords } from "../../../ui/words-context";
import styles from "../draft.module.css";

/** The choices that a clause comes from, each with its value and the way to its question. */
export function ChoicesPart({ clause, design }: { clause: DraftClause; design: MandateDesign }) {
  const words = useWords();
  const { places } = clause;
  if (places.length === 0)
    return (
      <p className={styles.soft}>
        {words.say(clause.origin === "own" ? "draft-page.choices.own" : "draft-page.choices.none")}
      </p>
    );
  const rowName = (row: string) => rowNameIn(design, words, row);
  const valueAt = ({ field, row }: ChoicePlace) =>
    shortName(valueInWords(words, field, answerAt(design, field, row), rowName));
  return (
    <div>
      <h3>{words.say("draft-page.choices")}</h3>
      <ul className={styles.plainList}>
        {places.map((place) => {
          const { field, row } = place;
          const named = row && rowCalled(design, words, row);
          const label = labelOf(words, field);
          return (
            <li key={`${field} ${row ?? ""}`}>
              <a href={addressOfField(row ? field : listOf(field), row)}>
                {named ? words.say("draft-page.choices.of-row", { label, row: named }) : label}
              </a>
              {words.labelMark}
              {valueAt(place)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
