import type { MandateDesign } from "../../domain/design";
import { valueOf } from "../../domain/stated";

/** Whether a design decides on no operation at all, as a baseline does. */
export function isNoMission({ operation }: MandateDesign): boolean {
  return valueOf(operation?.type) === "none";
}
