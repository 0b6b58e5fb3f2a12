import type { Check } from "../../check";
import { thereInTime } from "./there-in-time";

/** The checks filed under early implementation, in the order in which they are shown. */
export const earlyImplementationChecks: readonly Check[] = [thereInTime];
