import type { MandateDesign } from "../domain/design";
import type { Assessment } from "../engine/assessment";
import { evaluate, type Records } from "../engine/evaluate";

const known = new WeakMap<MandateDesign, { records: Records; assessment: Assessment }>();

/** The latest version that was assessed, from which the next edit starts. */
let latest: { design: MandateDesign; records: Records; assessment: Assessment } | undefined;

/** The assessment of a design; worked out once for each version of it, however many screens ask. */
export function assessmentOf(design: MandateDesign, records: Records): Assessment {
  const before = known.get(design);
  if (before?.records === records) return before.assessment;
  const assessment = evaluate(design, records, latest);
  latest = { design, records, assessment };
  known.set(design, { records, assessment });
  return assessment;
}
