import type { MandateDesign } from "../../domain/design";
import { checks } from "../../engine/registry";
import type { Breakable, BreakKind } from "../../engine/stress/stress-result";
import {
  type ThresholdId,
  thresholds,
  thresholdsOf,
  type UsedThreshold,
} from "../../engine/thresholds";
import { strengthBasis } from "../../report/model/stress/working";

const ramp = ["ramp-low-share", "ramp-high-share", "ramp-months"] as const;

/** What a breakable that no check judges is compared with. */
const ofKind: Readonly<Partial<Record<BreakKind, readonly ThresholdId[]>>> = {
  "task-means": ramp,
  "task-in-time": ramp,
  "strength-for-tasks": ramp,
  "strength-for-sectors": ramp,
  money: ["cost-tolerance"],
};

/**
 * The thresholds that decide whether something is broken, as they are in force for the design; those
 * of the climb only where the strength to expect is told by it.
 */
export function usedThresholds(design: MandateDesign, { kind, check }: Breakable): UsedThreshold[] {
  const own = checks.find(({ id }) => id === check)?.thresholds ?? ofKind[kind] ?? [];
  const isClimbing = strengthBasis(design) === "ramp";
  const ids = own.filter((id) => isClimbing || !ramp.some((each) => each === id));
  const inForce = thresholdsOf(design);
  return ids.map((id) => {
    const value = inForce(id);
    return { id, value, changed: value !== thresholds[id].value };
  });
}
