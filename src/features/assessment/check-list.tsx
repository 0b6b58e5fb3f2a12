import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { CheckResult } from "../../engine/assessment";
import type { EvidenceBase } from "../../evidence/schema";
import { CheckCard } from "../../evidence-view/check-card";

export interface CheckListProps {
  checks: readonly CheckResult[];
  design: MandateDesign;
  base: EvidenceBase;
  headingLevel?: 3 | 4;
  onOpenField: (path: FieldPath, row?: string) => void;
}

/** Checks below one another, each with all that stands behind it. */
export function CheckList({ checks, ...rest }: CheckListProps) {
  return checks.map((result) => <CheckCard key={result.id} result={result} {...rest} />);
}
