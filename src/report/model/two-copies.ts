import type { MandateDesign } from "../../domain/design";

/** A place at which two copies differ, said: what it is, and what each has there, line by line. */
export interface DifferenceInWords {
  what: string;
  mine: readonly string[];
  theirs: readonly string[];
}

/** The two copies that a difference lies between. */
export interface TwoCopies {
  mine: MandateDesign;
  theirs: MandateDesign;
}
