import type { Check } from "../../check";

/** The checks filed under international support, in the order in which they are shown. */
export const internationalSupportChecks: readonly Check[] = [];
