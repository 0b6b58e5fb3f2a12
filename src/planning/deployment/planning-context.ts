import type { MandateDesign } from "../../domain/design";
import { plainDesign } from "../../domain/plain";
import type { CheckContext } from "../../engine/check";
import { thresholdsOf } from "../../engine/thresholds";

/** What the engine's facts read of a design; no estimate here asks for precedents. */
export function planningContext(design: MandateDesign): CheckContext {
  return { design: plainDesign(design), threshold: thresholdsOf(design), precedents: [] };
}
