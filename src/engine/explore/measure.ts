import type { Reading } from "./readings";

/** Something by which options are held against each other beside the checks; less is better. */
export interface Measure {
  id: string;
  /** Every field on which it depends. */
  reads: Reading["reads"];
  /** Zero or more; undefined where it is not known, which is not zero. */
  of: (...told: Parameters<Reading["of"]>) => number | undefined;
}
