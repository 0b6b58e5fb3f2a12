import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import type { EditLimit } from "../../domain/edit-limit";
import { fieldRecord, isFieldPath } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import { valueOf } from "../../domain/stated";
import { usualStay } from "./usual-stay";

/** Where an author's limit on an answer is kept: the path, and for a list's column its row. */
export function limitPlaceOf(path: FieldPath, row?: string): string {
  return row === undefined ? path : `${path}@${row}`;
}

/** The answer that a limit is about; undefined where no field has that path. */
export function placeOfLimit(limit: string): { path: FieldPath; row?: string } | undefined {
  const [path = "", row] = limit.split("@");
  if (!isFieldPath(path)) return undefined;
  return row === undefined ? { path } : { path, row };
}

/** The author's limit on an answer. */
export function limitAt(
  design: MandateDesign,
  path: FieldPath,
  row?: string,
): EditLimit | undefined {
  const place = limitPlaceOf(path, row);
  return design.limits?.find(({ limit }) => limit === place);
}

/** Whether an answer may vary: as its author says, else as is usual for the field. */
export function mayVary(design: MandateDesign, path: FieldPath, row?: string): boolean {
  const stays = limitAt(design, path, row)?.stays;
  return stays === undefined ? usualStay(fieldRecord(path)) === undefined : !stays;
}

/**
 * What is wrong with a limit. `bounds-crossed`: the least lies above the most. `beyond-field`: no
 * value that the field takes lies within the bounds. `own-outside`: what the design says now lies
 * outside them. `own-out`: it is a choice that is out. `all-out`: no choice is left. `row-gone`: the
 * row is no longer there.
 */
export type LimitProblem =
  | "bounds-crossed"
  | "beyond-field"
  | "own-outside"
  | "own-out"
  | "all-out"
  | "row-gone";

/** What is wrong with a limit of a design; undefined where nothing is. */
export function limitProblem(design: MandateDesign, limit: EditLimit): LimitProblem | undefined {
  const place = placeOfLimit(limit.limit);
  if (!place) return "row-gone";
  const { path, row } = place;
  if (row !== undefined && !rowsIn(answerAt(design, listOf(path))).some(({ id }) => id === row))
    return "row-gone";
  const { value: kind } = fieldRecord(path);
  const now = valueOf(answerAt(design, path, row));
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, out = [] } = limit;
  if (kind.kind === "number") {
    if (least > most) return "bounds-crossed";
    if (least > kind.most || most < kind.least) return "beyond-field";
    const isOutside = typeof now === "number" && (now < least || now > most);
    return isOutside ? "own-outside" : undefined;
  }
  if (kind.kind === "choice" || kind.kind === "choices") {
    if (kind.options.every((option) => out.includes(option))) return "all-out";
    return [now].flat().some((each) => out.includes(String(each))) ? "own-out" : undefined;
  }
  return undefined;
}
