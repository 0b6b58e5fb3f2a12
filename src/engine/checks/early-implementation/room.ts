import type { Check } from "../../check";
import { bridgingTheGap } from "./bridging-the-gap";
import { contributorsThatMoveFast } from "./contributors-that-move-fast";
import { datesBesideExperience } from "./dates-beside-experience";
import { rapidReadinessUnits } from "./rapid-readiness-units";
import { thereInTime } from "./there-in-time";

/** The checks filed under early implementation, in the order in which they are shown. */
export const earlyImplementationChecks: readonly Check[] = [
  thereInTime,
  datesBesideExperience,
  rapidReadinessUnits,
  contributorsThatMoveFast,
  bridgingTheGap,
];
