import type { Check } from "../../check";
import { warningReachesADecision } from "./warning-reaches-a-decision";

/** The checks filed under well informed, in the order in which they are shown. */
export const wellInformedChecks: readonly Check[] = [warningReachesADecision];
