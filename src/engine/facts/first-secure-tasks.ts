import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainTask } from "../../domain/plain";
import type { CheckContext } from "../check";
import { allOf, anyOf, isOneOf, type Told } from "../told";
import {
  type ExpectedStrength,
  expectedStrength,
  expectedStrengthNeeds,
  strengthAsks,
} from "./expected-strength";
import { isSecureTask, secureTaskNeeds } from "./secure-tasks";

/** What a check needs that asks whether first-tier secure tasks find their troops in time. */
export const firstSecureTaskNeeds = [
  ...secureTaskNeeds,
  "purpose.tasks[].tier",
  "purpose.tasks[].startMonth",
  "purpose.tasks[].troopsNeeded",
  ...expectedStrengthNeeds,
] as const satisfies readonly FieldPath[];

/** Whether a task stands in the first tier. */
export function isFirstTier({ tier }: PlainTask): Told {
  return isOneOf("purpose.tasks[].tier", tier, ["first"]);
}

/** Whether a task stands in the first tier and means securing. */
export function isFirstSecure(task: PlainTask): Told {
  const secures = isSecureTask(task);
  return allOf([isFirstTier(task), typeof secures === "string" ? [secures] : secures]);
}

/** Whether any task of the first tier means securing; else the fields that would tell. */
export function hasFirstSecureTask({ purpose: { tasks } }: PlainDesign): Told {
  return tasks === undefined ? ["purpose.tasks"] : anyOf(tasks.map(isFirstSecure));
}

/** A task with the troops expected in its start month, and whether they suffice for its need. */
export interface TaskInTime {
  task: PlainTask;
  answer: "in-time" | "only-at-high-end" | "not-in-time" | readonly FieldPath[];
  expected?: ExpectedStrength;
}

/** Every task that is, or may be, a secure task of the first tier, held against its start month. */
export function firstSecureTasksInTime(context: CheckContext): TaskInTime[] {
  return (context.design.purpose.tasks ?? []).flatMap((task) => {
    const asked = isFirstSecure(task);
    if (asked === false) return [];
    const held = heldAgainstStart(context, task);
    return asked === true || held.answer === "in-time" ? [held] : [{ task, answer: asked }];
  });
}

/** Any task's need held against the strength expected in its start month. */
export function heldAgainstStart(context: CheckContext, task: PlainTask): TaskInTime {
  const { startMonth, troopsNeeded } = task;
  if (troopsNeeded === undefined) return { task, answer: ["purpose.tasks[].troopsNeeded"] };
  // With no start month, a need that is never reached is out of reach in any.
  const expected = expectedStrength(context, startMonth ?? Number.POSITIVE_INFINITY);
  if (!expected) return { task, answer: [strengthAsks(context.design)] };
  if (expected.low >= troopsNeeded && startMonth !== undefined)
    return { task, answer: "in-time", expected };
  const { operation, force } = context.design;
  // What a reinforcement adds to is not known to be nothing.
  if (operation.decision === "reinforcement" && force.deployedMilitary === undefined)
    return { task, answer: ["force.deployedMilitary"] };
  if (expected.high < troopsNeeded) return { task, answer: "not-in-time", expected };
  return startMonth === undefined
    ? { task, answer: ["purpose.tasks[].startMonth"] }
    : { task, answer: "only-at-high-end", expected };
}
