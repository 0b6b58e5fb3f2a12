import type { MandateDesign } from "../../../domain/design";
import type { PlainDesign } from "../../../domain/plain";
import type { Sizing } from "../../../planning/sizing/size-of";

/** What every section of the page shows. */
export interface ShownSizing {
  design: MandateDesign;
  plain: PlainDesign;
  sizing: Sizing;
}
