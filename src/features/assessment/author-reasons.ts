import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import type { FactorId } from "../../domain/factor";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import type { Stated } from "../../domain/stated";

/** Why the author chose what a field says; `row` names the row of a list. */
export interface AuthorReason {
  path: FieldPath;
  row?: string;
  reason: string;
}

/**
 * The author's own reasons on the choices that serve a factor, in the order of the wizard: those
 * on the whole before those on single rows of a list.
 */
export function authorReasons(design: MandateDesign, factor: FactorId): AuthorReason[] {
  const reasons = fieldCatalogue
    .filter(({ serves }) => serves === factor)
    .flatMap(({ path }) => reasonsAt(design, path));
  const onRow = ({ row }: AuthorReason) => row !== undefined;
  return [...reasons.filter((each) => !onRow(each)), ...reasons.filter(onRow)];
}

function reasonsAt(design: MandateDesign, path: FieldPath): AuthorReason[] {
  const list = listOf(path);
  if (list === path) return withReason(answerAt(design, path)).map((reason) => ({ path, reason }));
  return rowsIn(answerAt(design, list)).flatMap(({ id: row }) =>
    withReason(answerAt(design, path, row)).map((reason) => ({ path, row, reason })),
  );
}

function withReason(answer: Stated<unknown> | undefined): string[] {
  const reason = answer?.reason?.trim();
  return reason ? [reason] : [];
}
