import type { Check } from "../../check";

/** The checks filed under well informed, in the order in which they are shown. */
export const wellInformedChecks: readonly Check[] = [];
