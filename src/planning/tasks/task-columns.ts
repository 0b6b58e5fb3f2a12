import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn, withAnswer } from "../../domain/edit";
import type { PlainTask } from "../../domain/plain";
import { taskPhases, tiers } from "../../domain/vocabulary/task";

/** By what the tasks are laid out beside one another. */
export const layouts = ["phase", "tier"] as const;
export type Layout = (typeof layouts)[number];
type Phase = (typeof taskPhases)[number];
type Tier = (typeof tiers)[number];
/** A phase or a tier; undefined for the tasks that state none. */
export type ColumnId = Phase | Tier | undefined;

export interface TaskGroup {
  readonly column: ColumnId;
  readonly tasks: readonly PlainTask[];
}

const columnsBy: Readonly<Record<Layout, readonly ColumnId[]>> = {
  phase: [...taskPhases, undefined],
  tier: [...tiers, undefined],
};

/** Whether an id is that of a column of this layout. */
export function isColumn(layout: Layout, id: string | undefined): id is ColumnId & string {
  return id !== undefined && (columnsBy[layout] as readonly (string | undefined)[]).includes(id);
}

/** Every column of a layout with its tasks, in the order of the list; those that state none last. */
export function taskGroups(tasks: readonly PlainTask[], layout: Layout): TaskGroup[] {
  return columnsBy[layout].map((column) => ({
    column,
    tasks: tasks.filter((task) => task[layout] === column),
  }));
}

/** Where a task is put: a column, and before which task of it; at its end where none is named. */
export interface TaskPlace {
  readonly layout: Layout;
  readonly column: ColumnId;
  readonly before?: string | undefined;
}

/**
 * The design with a task put into a column, before another task or at the column's end. Reasons for
 * the phase or the tier stay with the answer only where it stays the same. The design itself where
 * nothing moves, or where no such task is on the list.
 */
export function withTaskPlaced(design: MandateDesign, id: string, place: TaskPlace): MandateDesign {
  const { layout, column, before } = place;
  const list = answerAt(design, "purpose.tasks");
  const rows = rowsIn(list);
  const row = rows.find((each) => each.id === id);
  if (!list || !row || before === id) return design;
  const others = rows.filter((each) => each.id !== id);
  const inColumn = (each: (typeof rows)[number]) => stated(each[layout]?.value) === column;
  const lastOfColumn = others.findLastIndex(inColumn);
  const at = before === undefined ? -1 : others.findIndex((each) => each.id === before);
  const isThere = inColumn(row);
  const staysLast = at < 0 && isThere && rows.findLastIndex(inColumn) === rows.indexOf(row);
  // A column without tasks has no end to go to: the task keeps its place in the list.
  const to = at >= 0 ? at : lastOfColumn < 0 || staysLast ? rows.indexOf(row) : lastOfColumn + 1;
  const moved = [...others.slice(0, to), row, ...others.slice(to)];
  const isSameOrder = moved.every((each, index) => each === rows[index]);
  if (isThere && isSameOrder) return design;
  const ordered = isSameOrder
    ? design
    : withAnswer(design, "purpose.tasks", { ...list, value: moved });
  if (isThere) return ordered;
  const answer = column === undefined ? undefined : { value: column };
  return withAnswer(ordered, `purpose.tasks[].${layout}`, answer, id);
}

const stated = (value: unknown) => (value === "not-stated" ? undefined : value);

/** The task before or after another in its column, undefined at the column's ends. */
export function neighbourOf(group: TaskGroup, id: string, by: -1 | 1): string | undefined {
  const at = group.tasks.findIndex((task) => task.id === id);
  return at < 0 ? undefined : group.tasks[at + by]?.id;
}

/** The design with a task one place up (-1) or down (1) in its column; itself at the column's ends. */
export function withTaskShifted(
  design: MandateDesign,
  group: TaskGroup,
  layout: Layout,
  id: string,
  by: -1 | 1,
): MandateDesign {
  const neighbour = neighbourOf(group, id, by);
  if (neighbour === undefined) return design;
  const { column } = group;
  return by === -1
    ? withTaskPlaced(design, id, { layout, column, before: neighbour })
    : withTaskPlaced(design, neighbour, { layout, column, before: id });
}
