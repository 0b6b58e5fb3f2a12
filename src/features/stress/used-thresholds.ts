import type { MandateDesign } from "../../domain/design";
import { checks } from "../../engine/registry";
import type { Breakable, BreakKind } from "../../engine/stress/stress-result";
import {
  type ThresholdId,
  thresholds,
  thresholdsOf,
  type UsedThreshold,
} from "../../engine/thresholds";

const ramp = ["ramp-low-share", "ramp-high-share", "ramp-months"] as const;

/** What a breakable that no check judges is compared with. */
const ofKind: Readonly<Partial<Record<BreakKind, readonly ThresholdId[]>>> = {
  "task-means": ramp,
  "task-in-time": ramp,
  "strength-for-tasks": ramp,
  "strength-for-sectors": ramp,
  money: ["cost-tolerance"],
};

/** The thresholds that decide whether something is broken, as they are in force for the design. */
export function usedThresholds(design: MandateDesign, { kind, check }: Breakable): UsedThreshold[] {
  const ids = checks.find(({ id }) => id === check)?.thresholds ?? ofKind[kind] ?? [];
  const inForce = thresholdsOf(design);
  return ids.map((id) => {
    const value = inForce(id);
    return { id, value, changed: value !== thresholds[id].value };
  });
}
