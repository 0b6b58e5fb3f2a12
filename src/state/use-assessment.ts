import type { Assessment } from "../engine/assessment";
import { assessmentOf } from "./assessment-of";
import { useDesignStore } from "./design-store";
import { useRecords } from "./use-records";

/**
 * What the checks say of the design in the store; undefined until design and records are there.
 * Worked out once for each version of the design, however many screens ask.
 */
export function useAssessment(): Assessment | undefined {
  const records = useRecords();
  const design = useDesignStore((state) => state.design);
  return design && records && assessmentOf(design, records);
}
