import { coherenceRules } from "./coherence-rules";
import { factorRules } from "./factor-rules";
import { readinessRules } from "./readiness-rules";
import type { RivalCheck } from "./terms";

/** The checks on which the two engines are compared, by id. */
export const rivalChecks: Readonly<Record<string, RivalCheck>> = {
  ...coherenceRules,
  ...factorRules,
  ...readinessRules,
};
