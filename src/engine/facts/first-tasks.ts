import type { PlainDesign, PlainTask } from "../../domain/plain";
import { anyOf, isOneOf, type Told } from "../told";

/** Tasks of the first tier; none where no task is stated. */
export function firstTierTasks(design: PlainDesign): readonly PlainTask[] {
  return (design.purpose.tasks ?? []).filter(({ tier }) => tier === "first");
}

/** Whether civilians are to be protected physically; else the field that would tell. */
export function physicalProtection(design: PlainDesign): Told {
  const { tasks } = design.purpose;
  if (tasks === undefined) return ["purpose.tasks"];
  return anyOf(
    tasks.map(({ type }) =>
      isOneOf("purpose.tasks[].type", type, ["protect-physical", "safe-area-protection"]),
    ),
  );
}
