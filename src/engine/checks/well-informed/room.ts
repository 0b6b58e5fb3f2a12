import type { Check } from "../../check";
import { conflictAnalysis } from "./conflict-analysis";
import { lessonsChangePlan } from "./lessons-change-plan";
import { liaisonAtEachBase } from "./liaison-at-each-base";
import { localMediationStaff } from "./local-mediation-staff";
import { sharedLanguage } from "./shared-language";
import { warningReachesADecision } from "./warning-reaches-a-decision";

/** The checks filed under well informed, in the order in which they are shown. */
export const wellInformedChecks: readonly Check[] = [
  warningReachesADecision,
  conflictAnalysis,
  liaisonAtEachBase,
  sharedLanguage,
  localMediationStaff,
  lessonsChangePlan,
];
