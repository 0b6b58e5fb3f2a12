import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainTask } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";

/** What a check needs that looks for tasks of certain types. */
export const taskTypeNeeds = [
  "purpose.tasks",
  "purpose.tasks[].type",
] as const satisfies readonly FieldPath[];

/** The stated tasks of the given types. */
export function tasksOfTypes(design: PlainDesign, types: readonly TaskTypeId[]): PlainTask[] {
  return (design.purpose.tasks ?? []).filter(({ type }) => type && types.includes(type));
}

/** The types of tasks, each once, for a sentence that names them. */
export function typesOf(tasks: readonly PlainTask[]): TaskTypeId[] {
  return [...new Set(tasks.flatMap(({ type }) => type ?? []))];
}
