import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainObjective, PlainTask } from "../../domain/plain";
import { allOf, anyOf, isSilent, namesOne, type Told } from "../told";
import { isFirstTier } from "./first-secure-tasks";

/** What a check needs that asks whether objectives and tasks belong together. */
export const objectiveChainNeeds = [
  "purpose.objectives",
  "purpose.objectives[].endState",
  "purpose.objectives[].indicator",
  "purpose.tasks",
  "purpose.tasks[].tier",
  "purpose.tasks[].objective",
] as const satisfies readonly FieldPath[];

/** Whether a first-tier task serves an objective that is on the list; a lower one need not. */
export function servesObjective({ purpose }: PlainDesign, task: PlainTask): Told {
  const first = isFirstTier(task);
  const serves = servedBy(purpose.objectives, task);
  if (first === false || serves === true) return true;
  return first === true ? serves : [...first, ...(isSilent(serves) ? serves : [])];
}

function servedBy(objectives: readonly PlainObjective[] | undefined, task: PlainTask): Told {
  if (task.objective === undefined) return ["purpose.tasks[].objective"];
  if (objectives === undefined) return ["purpose.objectives"];
  return objectives.some(({ id }) => id === task.objective);
}

/** Whether any task serves an objective; silent where a task does not say which it serves. */
export function isServed({ purpose: { tasks } }: PlainDesign, { id }: PlainObjective): Told {
  if (tasks === undefined) return ["purpose.tasks"];
  return anyOf(
    tasks.map(({ objective }) =>
      objective === undefined ? ["purpose.tasks[].objective"] : objective === id,
    ),
  );
}

/** Whether an objective has a task, an end state and an indicator. */
export function isWholeObjective(design: PlainDesign, objective: PlainObjective): Told {
  return allOf([
    isServed(design, objective),
    namesOne("purpose.objectives[].endState", objective.endState),
    namesOne("purpose.objectives[].indicator", objective.indicator),
  ]);
}
