import type { MandateDesign } from "../../../domain/design";
import { answerAt, rowsIn } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import type { ListPath } from "../../../domain/rows-edit";
import type { Words } from "../../../i18n/words";
import type { Choice } from "../../../ui/choice";
import { rowLine } from "../row-line";

/** Longer names are cut, since a drop-down shows one line. */
const longest = 60;

/** The rows of a list as options, each by its number and name. */
export function rowChoices(
  words: Words,
  design: MandateDesign,
  list: ListPath,
  name: FieldPath,
): Choice[] {
  return rowsIn(answerAt(design, list)).map(({ id }, index) => {
    const { title } = rowLine(words, design, list, [name], id, index);
    const label = title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title;
    return { value: id, label };
  });
}
