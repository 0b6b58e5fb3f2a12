import { withFigure } from "../../domain/author-changes";
import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn, withAnswer, withValue } from "../../domain/edit";
import type { Stated } from "../../domain/stated";
import type { Edit } from "./edit";

/** The row's cells as answers of a design. */
function answersOf(cells: Readonly<Record<string, unknown>>): Record<string, Stated<unknown>> {
  return Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, { value }]));
}

function withEdit(design: MandateDesign, edit: Edit): MandateDesign {
  switch (edit.kind) {
    case "set":
      return withValue(design, edit.path, edit.value, edit.row);
    case "add-row": {
      const list = answerAt(design, edit.path);
      const row = { id: edit.row, ...answersOf(edit.cells) };
      return withAnswer(design, edit.path, { ...list, value: [...rowsIn(list), row] });
    }
    case "figure":
      return withFigure(design, edit.figure, { value: edit.value });
  }
}

/** The design with some edits made, one after the other; nothing of the given design is changed. */
export function withEdits(design: MandateDesign, edits: readonly Edit[]): MandateDesign {
  return edits.reduce(withEdit, design);
}
