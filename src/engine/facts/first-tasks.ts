import type { PlainDesign, PlainTask } from "../../domain/plain";

/** Tasks of the first tier; none where no task is stated. */
export function firstTierTasks(design: PlainDesign): readonly PlainTask[] {
  return (design.purpose.tasks ?? []).filter(({ tier }) => tier === "first");
}

/** Whether civilians are to be protected physically: true, false, or unknown where tasks are silent. */
export function tasksPhysicalProtection(design: PlainDesign): boolean | undefined {
  return design.purpose.tasks?.some(
    ({ type }) => type === "protect-physical" || type === "safe-area-protection",
  );
}
