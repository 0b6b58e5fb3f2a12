import type { Check } from "../../check";

/** The checks filed under clear objectives, in the order in which they are shown. */
export const clearObjectivesChecks: readonly Check[] = [];
