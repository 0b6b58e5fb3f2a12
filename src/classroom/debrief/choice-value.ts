import { nameColumns } from "../../alternatives/compare/match-rows";
import type { MandateDesign } from "../../domain/design";
import { answerAt, type LooseRow, rowsIn } from "../../domain/edit";
import { fieldCatalogue, fieldRecord } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import { isListPath, type ListPath } from "../../domain/rows-edit";
import { valueOf } from "../../domain/stated";
import type { ChoiceKind } from "./board";

/** Lists whose rows are called by something that teams can have in common. */
const measuredLists: readonly FieldPath[] = [
  "purpose.tasks",
  "situation.sectors",
  "force.contributors",
];

/** Which tasks come first is a choice of its own beside which tasks there are. */
const firstTier = "purpose.tasks[].tier" satisfies FieldPath;

/** What is compared between teams, in the order of the wizard. */
export const comparedPaths: readonly FieldPath[] = fieldCatalogue
  .map(({ path }) => path)
  .filter((path) => listOf(path) === path || path === firstTier);

/** How the values of a path are held against each other. */
export function kindOf(path: FieldPath): ChoiceKind {
  const { value } = fieldRecord(path);
  if (path === firstTier) return "list";
  switch (value.kind) {
    case "number":
      return value.least >= 0 ? "number" : "choice";
    case "choices":
      return "list";
    case "rows":
      return measuredLists.includes(path) ? "list" : "words";
    case "text":
    case "texts":
      return "words";
    default:
      return "choice";
  }
}

/** What a row is called by; its id where nothing is stated. */
export function rowName(list: ListPath, row: LooseRow): string {
  const name = valueOf(row[nameColumns[list]]);
  return name === undefined ? row.id : String(name).trim();
}

const distinct = (items: readonly string[]) => [...new Set(items)].sort();

/**
 * The value of a design at a path as teams are compared by it: of a list the names of its rows, each
 * once, in the order of their letters. Undefined where it is not stated.
 */
export function comparedValue(design: MandateDesign, path: FieldPath): unknown {
  const list = listOf(path);
  const answer = answerAt(design, list);
  const value = valueOf(answer);
  if (value === undefined) return undefined;
  if (!isListPath(list)) return Array.isArray(value) ? distinct(value.map(String)) : value;
  const rows = rowsIn(answer);
  const chosen = path === firstTier ? rows.filter((row) => valueOf(row.tier) === "first") : rows;
  // No tier at all is silence; a tier for some and the first for none is an answer.
  if (path === firstTier && !rows.some((row) => valueOf(row.tier) !== undefined)) return undefined;
  return distinct(chosen.map((row) => rowName(list, row)));
}

/** The place of a value among the options of its field, for an order that is the wizard's. */
export function optionPlace(path: FieldPath, value: unknown): number {
  const { value: kind } = fieldRecord(path);
  if (kind.kind === "choice" || kind.kind === "choices") return kind.options.indexOf(String(value));
  if (kind.kind === "yes-no") return value === true ? 0 : 1;
  return 0;
}
