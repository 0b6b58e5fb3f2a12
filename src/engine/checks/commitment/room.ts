import type { Check } from "../../check";

/** The checks filed under commitment, in the order in which they are shown. */
export const commitmentChecks: readonly Check[] = [];
