import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import { type FieldRecord, fieldCatalogue } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import { checks } from "../../engine/registry";
import { type AnswerPlace, isSamePlace } from "./trial";

/** One thing that can be tried: a field, or a cell of a row. */
export interface Control extends AnswerPlace {
  record: FieldRecord;
}

/** Controls that belong to one row of a list, such as one sector. */
export interface RowControls {
  list: FieldPath;
  row: string;
  controls: readonly Control[];
}

export type Serves = FieldRecord["serves"];

/** Controls by the factor that they serve, or the strategy, or the case. */
export interface ControlGroup {
  serves: Serves;
  controls: readonly Control[];
  rows: readonly RowControls[];
}

/** The order of the groups: factors as the review has them strongest first, strategies, the case. */
export const groupOrder: readonly Serves[] = [
  "troop-quantity",
  "commitment",
  "international-support",
  "impartiality",
  "clear-objectives",
  "well-informed",
  "host-cooperation",
  "early-implementation",
  "dissuade",
  "protect",
  "context",
];

/** Texts up to this length name a post or a unit; longer ones are prose, which is not tried out. */
const longestName = 300;

/** Names of rows and pointers to them are no quantities or switches, nor is a task's own wording. */
const notTried: ReadonlySet<FieldPath> = new Set<FieldPath>([
  "situation.sectors[].name",
  "force.contributors[].name",
  "force.contributors[].unit",
  "purpose.tasks[].type",
  "purpose.tasks[].verb",
  "purpose.tasks[].addressee",
  "purpose.objectives[].text",
  "commitment.benchmarks[].text",
]);

function isQuantityOrSwitch({ path, value }: FieldRecord): boolean {
  if (notTried.has(path)) return false;
  switch (value.kind) {
    case "number":
    case "choice":
    case "choices":
    case "yes-no":
    case "date":
      return true;
    case "text":
      return value.longest <= longestName && !path.includes("[]");
    default:
      return false;
  }
}

const needed = new Set(checks.flatMap(({ needs }) => needs));

/**
 * What no check reads and somebody will still want to try: the legal basis, of which it is then said
 * that nothing hangs on it here, and the size of a police unit, by which strength and cost move.
 */
const triedBesides: ReadonlySet<FieldPath> = new Set<FieldPath>([
  "commitment.legalBasis",
  "force.formedPoliceUnitSize",
]);

/** Every field that a check reads and that can be tried, and those besides, as the wizard has them. */
export const triedFields: readonly FieldRecord[] = fieldCatalogue.filter(
  (record) =>
    (needed.has(record.path) || triedBesides.has(record.path)) && isQuantityOrSwitch(record),
);

/** The ids of the checks that read a field. */
export function readersOf(path: FieldPath): readonly string[] {
  return readers.get(path) ?? [];
}

const readers = new Map(
  triedFields.map(({ path }) => [
    path,
    checks.filter(({ needs }) => needs.includes(path)).map(({ id }) => id),
  ]),
);

/** Whether a field is a fact of the case, which nobody at the table decides. */
export const isContext = ({ decidedBy }: FieldRecord) => decidedBy === "context";

/**
 * The controls for a design, by factor. `stated` leaves out what the design says nothing about,
 * but for the `held` places, in which something is tried already.
 */
export function controlsOf(
  design: MandateDesign,
  { stated, held }: { stated: boolean; held: readonly AnswerPlace[] },
): ControlGroup[] {
  const isShown = (control: Control) =>
    !stated ||
    isStated(answerAt(design, control.path, control.row)) ||
    held.some((place) => isSamePlace(place, control));
  return groupOrder.flatMap((serves): ControlGroup[] => {
    const records = triedFields.filter((record) => record.serves === serves);
    const controls = records
      .filter(({ path }) => listOf(path) === path)
      .map((record): Control => ({ record, path: record.path }))
      .filter(isShown);
    const rows = rowsOf(design, records, isShown);
    return controls.length + rows.length > 0 ? [{ serves, controls, rows }] : [];
  });
}

function rowsOf(
  design: MandateDesign,
  records: readonly FieldRecord[],
  isShown: (control: Control) => boolean,
): RowControls[] {
  const columns = records.filter(({ path }) => listOf(path) !== path);
  return [...new Set(columns.map(({ path }) => listOf(path)))].flatMap((list) =>
    rowsIn(answerAt(design, list)).flatMap(({ id: row }): RowControls[] => {
      const controls = columns
        .filter(({ path }) => listOf(path) === list)
        .map((record): Control => ({ record, path: record.path, row }))
        .filter(isShown);
      return controls.length > 0 ? [{ list, row, controls }] : [];
    }),
  );
}
