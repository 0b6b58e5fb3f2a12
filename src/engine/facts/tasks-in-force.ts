import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainTask } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import type { CheckContext } from "../check";
import { allOf, anyOf, type Told } from "../told";
import { taskTypeNeeds } from "./task-set";

/** What a check needs that asks which tasks the operation still does. */
export const inForceNeeds = [
  "operation.decision",
  "purpose.tasks[].phase",
] as const satisfies readonly FieldPath[];

/** What a check needs that is for designs with certain tasks. */
export const taskedNeeds = [
  ...taskTypeNeeds,
  ...inForceNeeds,
] as const satisfies readonly FieldPath[];

/** Whether the operation still does a task: one that ends in a drawdown hands over, and asks for nothing. */
export function isInForce({ operation }: PlainDesign, { phase }: PlainTask): Told {
  if (phase !== undefined && phase !== "ending") return true;
  if (operation.decision === undefined) return ["operation.decision"];
  if (operation.decision !== "drawdown") return true;
  return phase === undefined ? ["purpose.tasks[].phase"] : false;
}

/** Whether any task in force satisfies a condition; else the fields that would tell. */
export function anyTaskInForce(design: PlainDesign, test: (task: PlainTask) => Told): Told {
  const { tasks } = design.purpose;
  if (tasks === undefined) return ["purpose.tasks"];
  return anyOf(tasks.map((task) => allOf([test(task), isInForce(design, task)])));
}

/** Applies where a task of one of the types is listed and in force. */
export function whereTasked(types: readonly TaskTypeId[]): (context: CheckContext) => Told {
  return ({ design }) =>
    anyTaskInForce(design, ({ type }) =>
      type === undefined ? ["purpose.tasks[].type"] : types.includes(type),
    );
}
