import type { Check } from "../../check";

/** The checks filed under coherence, in the order in which they are shown. */
export const coherenceChecks: readonly Check[] = [];
