import type { MandateDesign } from "../domain/design";
import { answerAt, rowsIn } from "../domain/edit";
import type { DecidedBy } from "../domain/field";
import { fieldCatalogue } from "../domain/field-catalogue";
import { listOf } from "../domain/field-path";
import { isStated } from "../domain/stated";
import type { LeftOut } from "./draft";

/** Those whose decisions a mandate's text does not take; the context nobody decides. */
const others: readonly DecidedBy[] = [
  "secretary-general-plan",
  "budget",
  "host-agreement",
  "contributor",
];

/** Fields that another decides and that the text speaks of all the same, by a formula of the body's. */
const spokenOf = new Set<string>(["host.statusAgreement"]);

/**
 * The stated choices that are another's to decide, each field once. Columns of a list that is left
 * out as a whole are not told one by one.
 */
export function leftOutOf(design: MandateDesign): LeftOut[] {
  return fieldCatalogue.flatMap(({ path, decidedBy }): LeftOut[] => {
    if (!others.includes(decidedBy) || spokenOf.has(path)) return [];
    const list = listOf(path);
    if (list === path) return isStated(answerAt(design, path)) ? [{ field: path, decidedBy }] : [];
    const isListLeftOut = fieldCatalogue.some(
      (record) => record.path === list && others.includes(record.decidedBy),
    );
    if (isListLeftOut) return [];
    const rows = rowsIn(answerAt(design, list));
    return rows.some(({ id }) => isStated(answerAt(design, path, id)))
      ? [{ field: path, decidedBy }]
      : [];
  });
}
