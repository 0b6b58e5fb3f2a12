import type { MandateDesign } from "../../../domain/design";
import { fieldRecord } from "../../../domain/field-catalogue";
import type { FieldPath } from "../../../domain/field-path";
import type { Edit } from "../../../engine/stress/edit";
import { stressFigures } from "../../../engine/stress/stress-figures";
import type { Words } from "../../../i18n/words";
import { rowCalled } from "../row-called";
import { amountInWords, labelOf, valueInWords } from "../value-in-words";

/** The check's own name for its remedy, else that the field is to be changed. */
function remedyLabel(words: Words, design: MandateDesign, edit: Edit): string {
  const row = "row" in edit && edit.row && rowCalled(design, words, edit.row);
  const own = ["checks", "coherence"]
    .map((room) => `${room}.${edit.check}.remedy.${edit.remedy}`)
    .find((key) => words.has(key));
  if (own) return words.sayDynamic(own, { row: row || "" });
  return edit.kind === "figure"
    ? figureLabel(words, edit.figure)
    : words.say("checks.shared.remedy.open", { field: labelOf(words, edit.path) });
}

/** What an edit is called, as a button or a heading says it. */
export function editInWords(words: Words, design: MandateDesign, edit: Edit): string {
  if (edit.id === "check-remedy") return remedyLabel(words, design, edit);
  const id = rowOf(edit);
  const row = id === undefined ? undefined : rowCalled(design, words, id);
  const forAll = `stress.edit.${edit.id}.force`;
  if (!row && words.has(forAll)) return words.sayDynamic(forAll);
  return words.sayDynamic(`stress.edit.${edit.id}`, { row: row ?? "" });
}

/** The row that an edit is about; for a contributor beside another, that other. */
function rowOf(edit: Edit): string | undefined {
  if (edit.kind === "set") return edit.row;
  return edit.kind === "add-row" ? edit.row.replace(/^second-/, "") : undefined;
}

/** What an edit changes in the design, in a sentence with the value. */
export function changeOfEdit(words: Words, design: MandateDesign, edit: Edit): string {
  const rowName = (id: string) => rowCalled(design, words, id);
  const valueAt = (path: FieldPath, value: unknown) =>
    valueInWords(words, fieldRecord(path).path, { value }, rowName);
  switch (edit.kind) {
    case "set":
      return words.say("checks.shared.remedy.set", {
        field: labelOf(words, edit.path),
        value: valueAt(edit.path, edit.value),
      });
    case "add-row": {
      const cells = Object.entries(edit.cells).map(([column, value]) => {
        const path = `${edit.path}[].${column}` as FieldPath;
        return words.say("stress.edit.cell", {
          field: labelOf(words, path),
          value: valueAt(path, value),
        });
      });
      return words.say("stress.edit.adds", {
        list: labelOf(words, edit.path),
        cells: words.clauses(cells),
      });
    }
    case "figure":
      return words.say("stress.edit.figure", {
        figure: figureLabel(words, edit.figure),
        value: amountInWords(words, edit.value, stressFigures[edit.figure].unit),
      });
  }
}

function figureLabel(words: Words, figure: string): string {
  return words.sayDynamic(figure.replace("stress.", "stress.figure.").concat(".label"));
}
