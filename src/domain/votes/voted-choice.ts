import { canonicalText } from "../canonical-text";
import type { MandateDesign } from "../design";
import { answerAt, type LooseRow, rowsIn } from "../edit";
import { fieldCatalogue, fieldRecord, isFieldPath } from "../field-catalogue";
import { type FieldPath, listOf } from "../field-path";
import { isListPath } from "../rows-edit";
import { isStated, valueOf } from "../stated";
import type { VotedChoice } from "../vote";

/** A file keeps no longer text of a value; values are told apart by as much of it. */
const longestOn = 20_000;

/** A choice as a key of maps: the same choice, the same key, and never the name of a built-in. */
export function choiceKey({ path, row }: VotedChoice): string {
  return `${path}@${row ?? ""}`;
}

/** A choice of this version's form. */
export interface KnownChoice {
  readonly path: FieldPath;
  readonly row?: string;
}

/** A choice with its path known as a field's; undefined where no field is there. */
export function knownChoice({ path, row }: VotedChoice): KnownChoice | undefined {
  if (!isFieldPath(path)) return undefined;
  return row === undefined ? { path } : { path, row };
}

/**
 * What the design states at a choice: a value, the values of a row, the ids of a list's rows.
 * Undefined where it states nothing there, or has no such field or row.
 */
export function statedAt(design: MandateDesign, choice: VotedChoice): unknown {
  const known = knownChoice(choice);
  if (!known) return undefined;
  const { path, row } = known;
  if (!isListPath(path)) return valueOf(answerAt(design, path, row));
  const list = answerAt(design, path);
  const rows = rowsIn(list);
  if (row === undefined) return isStated(list) ? rows.map(({ id }) => id) : undefined;
  const found = rows.find(({ id }) => id === row);
  return found && valuesOf(found);
}

function valuesOf({ id: _id, ...columns }: LooseRow): Record<string, unknown> {
  const stated = Object.entries(columns).map(([name, answer]) => [name, valueOf(answer)] as const);
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined));
}

/** The canonical text of what a choice states, for a ballot to carry; undefined for nothing. */
export function textAt(design: MandateDesign, choice: VotedChoice): string | undefined {
  const stated = statedAt(design, choice);
  return stated === undefined ? undefined : canonicalText(stated).slice(0, longestOn);
}

/** Whether anybody at the table decides it; the rest describes the case. */
const isDecided = (path: FieldPath) => fieldRecord(path).decidedBy !== "context";

/** A column of a list, or of the list of a column. */
const isColumn = (path: FieldPath) => listOf(path) !== path;

/**
 * Every stated choice that can be voted on, in the order of the wizard. A list that is decided is one
 * choice, and each of its rows another; of a list that describes the case, the decided columns are.
 */
export function choicesOf(design: MandateDesign): VotedChoice[] {
  const isThere = (choice: VotedChoice) => statedAt(design, choice) !== undefined;
  return fieldCatalogue.flatMap(({ path }): VotedChoice[] => {
    const rows = rowsIn(answerAt(design, listOf(path)));
    if (isColumn(path)) {
      if (isDecided(listOf(path)) || !isDecided(path)) return [];
      return rows.map(({ id }) => ({ path, row: id })).filter(isThere);
    }
    if (!isDecided(path)) return [];
    const own = [{ path }].filter(isThere);
    return isListPath(path) ? [...own, ...rows.map(({ id }) => ({ path, row: id }))] : own;
  });
}
