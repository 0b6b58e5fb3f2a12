import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainSector, PlainTask } from "../../domain/plain";
import { isStatedNone } from "../../domain/text";
import { allOf, isOneOf, namesOne, type Told } from "../told";

/** What a check needs that asks whether a drawdown hands over and keeps what it must. */
export const drawdownNeeds = [
  "purpose.tasks",
  "purpose.tasks[].phase",
  "purpose.tasks[].successor",
  "situation.sectors",
  "situation.sectors[].risk",
  "situation.sectors[].lastBase",
] as const satisfies readonly FieldPath[];

/** Whether every ended task names who carries on; "none" is such an answer. */
export function everyEndHasSuccessor({ purpose: { tasks } }: PlainDesign): Told {
  return tasks === undefined ? ["purpose.tasks"] : allOf(tasks.map(handsOver));
}

function handsOver({ phase, successor }: PlainTask): Told {
  if (isStatedNone(successor) || (phase !== undefined && phase !== "ending")) return true;
  const named = namesOne("purpose.tasks[].successor", successor);
  return phase === undefined && named !== true ? ["purpose.tasks[].phase"] : named;
}

/** Whether a sector is high-risk and its only base closes before the benchmark for it is reached. */
export function losesBase({ risk, lastBase }: PlainSector): Told {
  return allOf([
    isOneOf("situation.sectors[].risk", risk, ["high"]),
    isOneOf("situation.sectors[].lastBase", lastBase, ["closes-before-benchmark"]),
  ]);
}
