import type { MandateDesign } from "../../domain/design";
import { answerAt } from "../../domain/edit";
import { fieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import type { ListPath } from "../../domain/rows-edit";
import { isStated } from "../../domain/stated";
import type { Words } from "../../i18n/words";
import { rowNameIn } from "../../report/model/check-in-words";
import { labelOf, valueInWords } from "../../report/model/value-in-words";

/** A list's row in two short lines: its name or its number, and what is stated of it. */
export interface RowLine {
  title: string;
  facts: string;
}

/** `columns` begins with the one that names the row; `index` counts from zero. */
export function rowLine(
  words: Words,
  design: MandateDesign,
  list: ListPath,
  columns: readonly FieldPath[],
  row: string,
  index: number,
): RowLine {
  const [first, ...others] = columns;
  const name = first && answerAt(design, first, row);
  const number = words.sayDynamic(`wizard.row.${list}`, { number: index + 1 });
  const rowName = (id: string) => rowNameIn(design, words, id);
  const facts = others
    .filter((path) => isStated(answerAt(design, path, row)))
    .map((path) =>
      factInWords(words, path, valueInWords(words, path, answerAt(design, path, row), rowName)),
    );
  return {
    title:
      first && isStated(name)
        ? words.say("wizard.row.named", { number, name: valueInWords(words, first, name) })
        : number,
    facts: facts.join(" · "),
  };
}

/** A choice speaks for itself; a number, a yes or a date needs its label. */
function factInWords(words: Words, path: FieldPath, value: string): string {
  if (fieldRecord(path).value.kind === "choice") return value;
  return words.say("wizard.row.fact", { label: labelOf(words, path), value });
}
