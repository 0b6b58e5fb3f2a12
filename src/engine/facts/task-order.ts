import type { FieldPath } from "../../domain/field-path";
import type { PlainTask } from "../../domain/plain";
import type { Told } from "../told";

/** What a check needs that asks when a task starts. */
export const taskStartNeeds = [
  "purpose.tasks[].startMonth",
  "purpose.tasks[].phase",
] as const satisfies readonly FieldPath[];

/** Phases in the order in which tasks begin; a task that is ending began long ago. */
const beginnings = { ending: 0, "from-start": 0, "from-full-deployment": 1, "on-condition": 2 };

/** Whether a task starts no sooner than the one it waits for: by month where both have one, else by phase. */
export function startsNoSooner(task: PlainTask, first: PlainTask): Told {
  if (task.startMonth !== undefined && first.startMonth !== undefined)
    return task.startMonth >= first.startMonth;
  if (task.phase !== undefined && first.phase !== undefined)
    return beginnings[task.phase] >= beginnings[first.phase];
  return taskStartNeeds;
}

/** The tasks that wait, through one another, for themselves. */
export function inCircle(tasks: readonly PlainTask[]): PlainTask[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return tasks.filter((task) => {
    let next: string | undefined = task.after;
    for (let step = 0; step < tasks.length && next !== undefined && next !== task.id; step += 1)
      next = byId.get(next)?.after;
    return next === task.id;
  });
}
