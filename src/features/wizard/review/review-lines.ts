import type { MandateDesign } from "../../../domain/design";
import { answerAt, rowsIn } from "../../../domain/edit";
import { fieldRecord } from "../../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../../domain/field-path";
import type { ListPath } from "../../../domain/rows-edit";
import { isStated } from "../../../domain/stated";
import type { Words } from "../../../i18n/words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";
import { allPaths, type Question } from "../question";
import { rowLine } from "../row-line";

/** One answer of the review: what, how, why. */
export interface ReviewLine {
  path: FieldPath;
  label: string;
  value: string;
  isStated: boolean;
  reason?: string;
  /** For a list: each row in a line. */
  rows: readonly string[];
}

/**
 * A question's answers in words: of an essential question every field, of the others and of
 * detail only what was answered, so that what nobody asked for is not held against the design.
 */
export function reviewLines(words: Words, design: MandateDesign, question: Question): ReviewLine[] {
  const expected = question.essential ? question.paths : [];
  return allPaths(question)
    .filter((path) => listOf(path) === path)
    .filter((path) => expected.includes(path) || answerAt(design, path) !== undefined)
    .map((path) => reviewLine(words, design, question, path));
}

function reviewLine(
  words: Words,
  design: MandateDesign,
  question: Question,
  path: FieldPath,
): ReviewLine {
  const answer = answerAt(design, path);
  const isList = fieldRecord(path).value.kind === "rows";
  return {
    path,
    label: labelOf(words, path),
    value: valueInWords(words, path, answer),
    isStated: isStated(answer),
    ...(answer?.reason ? { reason: answer.reason } : {}),
    rows: isList ? rowsInLines(words, design, question, path as ListPath) : [],
  };
}

function rowsInLines(
  words: Words,
  design: MandateDesign,
  question: Question,
  list: ListPath,
): string[] {
  const columns = allPaths(question).slice(1);
  return rowsIn(answerAt(design, list)).map(({ id }, index) => {
    const { title, facts } = rowLine(words, design, list, columns, id, index);
    const told = facts ? words.say("wizard.review.row", { title, facts }) : title;
    return words.join([told, ...reasonsInRow(words, design, columns, id)]);
  });
}

/** The reasons given for single cells, each with the name of its column. */
function reasonsInRow(
  words: Words,
  design: MandateDesign,
  columns: readonly FieldPath[],
  row: string,
): string[] {
  return columns.flatMap((path) => {
    const reason = answerAt(design, path, row)?.reason;
    return reason
      ? words.say("wizard.review.cell-reason", { label: labelOf(words, path), reason })
      : [];
  });
}
