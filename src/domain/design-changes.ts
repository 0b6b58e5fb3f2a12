import type { MandateDesign } from "./design";
import { differ } from "./differ";
import { answerAt, rowsIn } from "./edit";
import { fieldCatalogue } from "./field-catalogue";
import { type FieldPath, listOf } from "./field-path";
import { isStated, type Stated, valueOf } from "./stated";

/** The parts of a design beside its answers, each told as changed or not. */
export const partsBeside = [
  "overrides",
  "thresholds",
  "figures",
  "shocks",
  "limits",
  "option",
  "exercise",
  "votes",
  "ballots",
  "basis",
  "drafting",
  "comments",
] as const;

/** One difference between two states of a design; rows are told by their id. */
export type DesignChange =
  /** Another value, "not stated" among them; `row` where the field is a column of a list. */
  | { kind: "value"; path: FieldPath; row?: string }
  /** The same value, with another reason, provenance or passage. */
  | { kind: "grounds"; path: FieldPath; row?: string }
  | { kind: "row-added" | "row-removed"; path: FieldPath; row: string }
  /** The rows that both have stand in another order. */
  | { kind: "order"; path: FieldPath }
  | { kind: "about"; line: keyof MandateDesign["about"] }
  | { kind: "beside"; part: (typeof partsBeside)[number] };

/**
 * What differs between two states of a design, in the order of the wizard. Absent and "not stated"
 * are the same value. Nothing is compared by its place in a list: rows keep their id when they move.
 */
export function designChanges(before: MandateDesign, after: MandateDesign): DesignChange[] {
  if (before === after) return [];
  return [
    ...aboutChanges(before, after),
    ...fieldCatalogue.flatMap(({ path, value }) => {
      if (value.kind === "rows") return rowChanges(before, after, path);
      if (listOf(path) !== path) return columnChanges(before, after, path);
      return answerChange(path, undefined, answerAt(before, path), answerAt(after, path));
    }),
    ...partsBeside
      .filter((part) => differ(listedOf(before[part]), listedOf(after[part])))
      .map((part): DesignChange => ({ kind: "beside", part })),
  ];
}

function aboutChanges(before: MandateDesign, after: MandateDesign): DesignChange[] {
  const lines = Object.keys({
    ...before.about,
    ...after.about,
  }) as (keyof MandateDesign["about"])[];
  return lines
    .filter((line) => (before.about[line] ?? "") !== (after.about[line] ?? ""))
    .map((line) => ({ kind: "about", line }));
}

function answerChange(
  path: FieldPath,
  row: string | undefined,
  before: Stated<unknown> | undefined,
  after: Stated<unknown> | undefined,
): DesignChange[] {
  const place = row === undefined ? { path } : { path, row };
  if (differ(valueOf(before), valueOf(after))) return [{ kind: "value", ...place }];
  const grounds = (answer: Stated<unknown> | undefined) => [
    answer?.reason ?? "",
    answer?.provenance ?? "",
    answer?.passage ?? "",
  ];
  return differ(grounds(before), grounds(after)) ? [{ kind: "grounds", ...place }] : [];
}

const idsIn = (design: MandateDesign, list: FieldPath) =>
  rowsIn(answerAt(design, list)).map(({ id }) => id);

function rowChanges(before: MandateDesign, after: MandateDesign, path: FieldPath): DesignChange[] {
  const [had, has] = [idsIn(before, path), idsIn(after, path)];
  const keptBefore = had.filter((id) => has.includes(id));
  const keptAfter = has.filter((id) => had.includes(id));
  const added = has.filter((id) => !had.includes(id));
  const removed = had.filter((id) => !has.includes(id));
  return [
    ...added.map((row): DesignChange => ({ kind: "row-added", path, row })),
    ...removed.map((row): DesignChange => ({ kind: "row-removed", path, row })),
    ...(differ(keptBefore, keptAfter) ? [{ kind: "order", path } as const] : []),
    ...listChange(before, after, path),
  ];
}

/** A list that says "none" or nothing instead of rows, and its grounds. */
function listChange(before: MandateDesign, after: MandateDesign, path: FieldPath): DesignChange[] {
  const [was, is] = [answerAt(before, path), answerAt(after, path)];
  const isEmptied = rowsIn(was).length === 0 && rowsIn(is).length === 0;
  if (isEmptied && isStated(was) !== isStated(is)) return [{ kind: "value", path }];
  return answerChange(path, undefined, { ...was, value: 0 }, { ...is, value: 0 });
}

function columnChanges(before: MandateDesign, after: MandateDesign, path: FieldPath) {
  const had = idsIn(before, listOf(path));
  const kept = idsIn(after, listOf(path)).filter((id) => had.includes(id));
  return kept.flatMap((row) =>
    answerChange(path, row, answerAt(before, path, row), answerAt(after, path, row)),
  );
}

/** An empty list beside the answers says no more than an absent one. */
const listedOf = (part: unknown) => (Array.isArray(part) && part.length === 0 ? undefined : part);
