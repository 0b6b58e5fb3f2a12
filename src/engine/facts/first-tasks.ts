import type { PlainDesign, PlainTask } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import { isOneOf, type Told } from "../told";
import { anyTaskInForce } from "./tasks-in-force";

/** Tasks of the first tier; none where no task is stated. */
export function firstTierTasks(design: PlainDesign): readonly PlainTask[] {
  return (design.purpose.tasks ?? []).filter(({ tier }) => tier === "first");
}

/** Tasks by which civilians are protected physically. */
export const physicalProtectionTasks: readonly TaskTypeId[] = [
  "protect-physical",
  "safe-area-protection",
];

/** Whether civilians are to be protected physically; else the fields that would tell. */
export function physicalProtection(design: PlainDesign): Told {
  return anyTaskInForce(design, ({ type }) =>
    isOneOf("purpose.tasks[].type", type, physicalProtectionTasks),
  );
}
