import type { MandateDesign } from "../../domain/design";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";
import type { ColumnId, Layout } from "../../planning/tasks/task-columns";
import type { TaskColumn } from "../../planning/tasks/task-gaps";
import { rowCalled } from "../../report/model/row-called";

/** A task by its name, told from others of the same name by its place in the list. */
export function taskName(words: Words, design: MandateDesign, id: string): string {
  return rowCalled(design, words, id) ?? id;
}

/** A phase or a tier by its word, or that none is stated. */
export function columnName(words: Words, layout: Layout, column: ColumnId): string {
  return column === undefined
    ? words.say(`task-board.column.none.${layout}`)
    : optionInWords(words, `purpose.tasks[].${layout}`, column);
}

/** "a tier, means and an objective" */
export function lackedInWords(words: Words, lacks: readonly TaskColumn[]): string {
  return words.list(lacks.map((column) => words.say(`task-board.lacks.column.${column}`)));
}
