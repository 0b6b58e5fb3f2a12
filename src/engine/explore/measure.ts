import type { MandateDesign } from "../../domain/design";
import type { CheckContext } from "../check";
import type { Reading } from "./readings";

/** Something by which options are held against each other beside the checks; less is better. */
export interface Measure {
  id: string;
  /** Every field on which it depends. */
  reads: Reading["reads"];
  /**
   * Zero or more; undefined where it is not known, which is not zero. The context has the values under
   * the choices; the design, as it is, lends what no choice changes, such as its author's figures.
   */
  of: (context: CheckContext, design: MandateDesign) => number | undefined;
}
