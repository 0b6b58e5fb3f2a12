import type { Check } from "../../../engine/check";
import { thresholds, thresholdsOf, type UsedThreshold } from "../../../engine/thresholds";
import { useDesignStore } from "../../../state/design-store";

/** The thresholds of a check as they stand for the open design, or as they are usually. */
export function useThresholds({ thresholds: ids = [] }: Check): UsedThreshold[] {
  const design = useDesignStore((state) => state.design);
  const inForce = design && thresholdsOf(design);
  return ids.map((id) => {
    const usual = thresholds[id].value;
    const value = inForce?.(id) ?? usual;
    return { id, value, changed: value !== usual };
  });
}
