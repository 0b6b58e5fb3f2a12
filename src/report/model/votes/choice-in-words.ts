import type { MandateDesign } from "../../../domain/design";
import { answerAt, rowsIn } from "../../../domain/edit";
import { fieldCatalogue } from "../../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../../domain/field-path";
import { isListPath } from "../../../domain/rows-edit";
import { isStated, type Stated } from "../../../domain/stated";
import type { VotedChoice } from "../../../domain/vote";
import { knownChoice } from "../../../domain/votes/voted-choice";
import type { Words } from "../../../i18n/words";
import { placeInWords, rowInWords } from "../place-in-words";
import { rowCalled } from "../row-called";
import { labelOf, valueInWords } from "../value-in-words";

const hasRow = (design: MandateDesign, path: FieldPath, row: string) =>
  rowsIn(answerAt(design, listOf(path))).some(({ id }) => id === row);

/** A choice by its name: "Troop ceiling", "Tasks, Protect civilians"; one that is gone says so. */
export function choiceInWords(words: Words, design: MandateDesign, choice: VotedChoice): string {
  const known = knownChoice(choice);
  if (!known) return words.say("comments.place.gone");
  const { path, row } = known;
  if (row === undefined) return labelOf(words, path);
  if (!hasRow(design, path, row))
    return words.say("comments.place.row-gone", { field: labelOf(words, path) });
  if (!isListPath(path)) return placeInWords(words, design, path, row);
  const name = rowInWords(words, design, path, row);
  return words.say("comments.place.row", { list: labelOf(words, path), name });
}

/**
 * What the design states at a choice, line by line: the value; of a list how many rows and what they
 * are called; of a row each of its columns.
 */
export function valueLines(words: Words, design: MandateDesign, choice: VotedChoice): string[] {
  const known = knownChoice(choice);
  if (!known) return [];
  const { path, row } = known;
  const name = (id: string) => rowCalled(design, words, id);
  if (!isListPath(path)) return [valueInWords(words, path, answerAt(design, path, row), name)];
  if (row !== undefined) return columnLines(words, design, path, row);
  const list = answerAt(design, path);
  const names = rowsIn(list).map(({ id }) => rowInWords(words, design, path, id));
  return [valueInWords(words, path, list), ...names];
}

function columnLines(words: Words, design: MandateDesign, list: FieldPath, row: string): string[] {
  return fieldCatalogue.flatMap(({ path }) => {
    if (path === list || listOf(path) !== list) return [];
    const answer = answerAt(design, path, row);
    if (!isStated(answer)) return [];
    const value = valueInWords(words, path, answer, (id) => rowCalled(design, words, id));
    return [words.say("colleagues.cell", { field: labelOf(words, path), value })];
  });
}

/**
 * The value that a ballot carries as text, in words; undefined where it carries none, is of a list
 * or a row, or does not fit the field.
 */
export function votedValue(
  words: Words,
  design: MandateDesign,
  choice: VotedChoice,
  on: string | undefined,
): string | undefined {
  const known = knownChoice(choice);
  if (!known || on === undefined || isListPath(known.path)) return undefined;
  try {
    const answer: Stated<unknown> = { value: JSON.parse(on) };
    return valueInWords(words, known.path, answer, (id) => rowCalled(design, words, id));
  } catch {
    // The text was cut short, or is no value of this field.
    return undefined;
  }
}

/** The author's reason for a choice; of a row the reasons of its columns. */
export function reasonsAt(design: MandateDesign, choice: VotedChoice): string[] {
  const known = knownChoice(choice);
  if (!known) return [];
  const { path, row } = known;
  const answers =
    row !== undefined && isListPath(path)
      ? fieldCatalogue
          .filter((record) => record.path !== path && listOf(record.path) === path)
          .map((record) => answerAt(design, record.path, row))
      : [answerAt(design, path, row)];
  return answers.flatMap((answer) => (answer?.reason ? [answer.reason] : []));
}
