import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainTask } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import type { CheckContext } from "../check";

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

/** Whether any task satisfies a condition that may be unknown for a task; unknown names the fields. */
export function someTask(
  design: PlainDesign,
  test: (task: PlainTask) => boolean | FieldPath,
): boolean | readonly FieldPath[] {
  const { tasks } = design.purpose;
  if (tasks === undefined) return ["purpose.tasks"];
  const answers = tasks.map(test);
  if (answers.includes(true)) return true;
  const unknown = answers.filter((answer) => typeof answer === "string");
  return unknown.length > 0 ? [...new Set(unknown)] : false;
}

/** Applies where a task of one of the types is listed. */
export function whereTasked(
  types: readonly TaskTypeId[],
): (context: CheckContext) => boolean | readonly FieldPath[] {
  return ({ design }) =>
    someTask(design, ({ type }) =>
      type === undefined ? "purpose.tasks[].type" : types.includes(type),
    );
}
