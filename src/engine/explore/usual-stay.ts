import type { FieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";

/**
 * Why an answer stays as it is unless its author lets it vary. `context`: nobody at the table
 * decides it. `host`: it takes the host's agreement. `fact`: it is counted, estimated or found, and
 * saying otherwise would only move the check. `identity`: another value would be another mandate, or
 * another task.
 */
export type UsualStay = "context" | "host" | "fact" | "identity";

/** What is counted, estimated or found out, though a plan states it. */
const facts: readonly FieldPath[] = [
  "purpose.tasks[].troopsNeeded",
  "force.deployedMilitary",
  "force.contributors[].readinessDays",
  "force.contributors[].caveats",
  "force.contributors[].stake",
  "commitment.costEstimateUsdMillions",
  "commitment.safeAreasAgreed",
  "information.conflictAnalysisDate",
  "information.warningHours",
  "timing.decisionDate",
];

/** Why a field stays by default; undefined where it may vary. */
export function usualStay(field: FieldRecord): UsualStay | undefined {
  if (field.decidedBy === "host-agreement") return "host";
  if (field.decidedBy === "context")
    return field.serves === "host-cooperation" ? "host" : "context";
  if (field.serves === "context" || field.path === "purpose.tasks[].type") return "identity";
  return facts.includes(field.path) ? "fact" : undefined;
}
