import type { FieldPath } from "../../domain/field-path";
import type { StressFigureId } from "./stress-figures";

/** Changes of a design that a stress test tries of itself, beside those that checks offer. */
export const editIds = [
  "firm-up-pledge",
  "second-contributor",
  "state-reserve",
  "larger-reserve",
  "means-to-move",
  "authorise-free-movement",
  "own-warning-source",
  "money-buffer",
  "longer-money",
  "check-remedy",
] as const;
export type EditId = (typeof editIds)[number];

/** The value of an answer, or of a cell in a row. */
export type EditValue = number | boolean | string | readonly string[];

/** A concrete change of a design. Never of what is context. */
export type Edit = {
  id: EditId;
  /** For a check's remedy: the check, and the id of the remedy in it. */
  check?: string;
  remedy?: string;
} & (
  | { kind: "set"; path: FieldPath; row?: string; value: EditValue }
  | {
      kind: "add-row";
      path: FieldPath;
      row: string;
      /** The new row's cells by column. */
      cells: Readonly<Record<string, EditValue>>;
    }
  | { kind: "figure"; figure: StressFigureId; value: number }
);

/** Fields that stand for a figure of the test itself: who reads them may read the figure. */
const standsFor: Readonly<Record<StressFigureId, FieldPath>> = {
  "stress.reserve-troops": "commitment.reserve",
  "stress.money-buffer-months": "commitment.fundingCoversMonths",
};

/** The fields that an edit changes, for a row the list and its columns. */
export function touchedBy(edit: Edit): FieldPath[] {
  switch (edit.kind) {
    case "set":
      return [edit.path];
    case "add-row":
      return [
        edit.path,
        ...Object.keys(edit.cells).map((column) => `${edit.path}[].${column}` as FieldPath),
      ];
    case "figure":
      return [standsFor[edit.figure]];
  }
}
