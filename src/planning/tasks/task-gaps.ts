import type { PlainDesign, PlainTask } from "../../domain/plain";

/** What every task should say, or be said to lack. */
export const taskColumns = ["tier", "phase", "means", "objective"] as const;
export type TaskColumn = (typeof taskColumns)[number];

export interface TaskGap {
  readonly task: string;
  /** What is not stated of it; an objective that is not on the list counts as not stated. */
  readonly lacks: readonly TaskColumn[];
  /** Whether the author says that it has no means, which is an answer and still a lack. */
  readonly saysNoMeans: boolean;
}

/** The tasks that do not say all of tier, phase, means and objective, in the order of the list. */
export function taskGaps({ purpose }: PlainDesign): TaskGap[] {
  const objectives = new Set((purpose.objectives ?? []).map(({ id }) => id));
  return (purpose.tasks ?? []).flatMap((task) => {
    const lacks = taskColumns.filter((column) => !isSaid(task, column, objectives));
    const saysNoMeans = lacksMeans(task);
    return lacks.length > 0 || saysNoMeans ? [{ task: task.id, lacks, saysNoMeans }] : [];
  });
}

/** Military personnel asked for are means, whether or not it is said what else is needed. */
const asksTroops = ({ troopsNeeded }: PlainTask) => troopsNeeded !== undefined && troopsNeeded > 0;
const lacksMeans = (task: PlainTask) => task.means?.includes("none") === true && !asksTroops(task);

function isSaid(task: PlainTask, column: TaskColumn, objectives: ReadonlySet<string>): boolean {
  if (column === "means") return task.means !== undefined || asksTroops(task);
  if (column === "objective") return task.objective !== undefined && objectives.has(task.objective);
  return task[column] !== undefined;
}

/** The objectives that no task says it serves, in the order of the list. */
export function idleObjectives({ purpose }: PlainDesign): string[] {
  const served = new Set((purpose.tasks ?? []).map(({ objective }) => objective));
  return (purpose.objectives ?? []).filter(({ id }) => !served.has(id)).map(({ id }) => id);
}

/** Tasks of the same type, where a type is listed more than once. */
export interface SameType {
  readonly type: NonNullable<PlainTask["type"]>;
  readonly tasks: readonly string[];
}

/** The types that are listed more than once; not always a fault, as a task may differ by place. */
export function sameTypeTwice({ purpose }: PlainDesign): SameType[] {
  const byType = new Map<SameType["type"], string[]>();
  for (const { id, type } of purpose.tasks ?? [])
    if (type !== undefined) byType.set(type, [...(byType.get(type) ?? []), id]);
  return [...byType].flatMap(([type, tasks]) => (tasks.length > 1 ? [{ type, tasks }] : []));
}
