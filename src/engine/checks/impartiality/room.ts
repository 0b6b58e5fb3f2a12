import type { Check } from "../../check";

/** The checks filed under impartiality, in the order in which they are shown. */
export const impartialityChecks: readonly Check[] = [];
