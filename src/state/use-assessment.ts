import { isEvidenceShown } from "../classroom/evidence-shown";
import type { Assessment } from "../engine/assessment";
import { assessmentOf } from "./assessment-of";
import { useDesignStore } from "./design-store";
import { useRecords } from "./use-records";

/**
 * What the checks say of the design in the store; undefined until design and records are there.
 * Worked out once for each version of the design, however many screens ask. Not given to anybody
 * while an exercise holds it back: see `useEvidenceShown`.
 */
export function useAssessment(): Assessment | undefined {
  const records = useRecords();
  const design = useDesignStore((state) => state.design);
  if (!design || !records || !isEvidenceShown(design)) return undefined;
  return assessmentOf(design, records);
}
