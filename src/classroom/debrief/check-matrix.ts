import type { Assessment } from "../../engine/assessment";
import { allResults } from "../../engine/assessment";
import type { CheckRow } from "./board";

/** Every check with its status in each team's work, in the order of an assessment; no sums. */
export function checkMatrix(assessments: readonly Assessment[]): CheckRow[] {
  const [first] = assessments;
  if (!first) return [];
  const results = assessments.map(
    (assessment) => new Map(allResults(assessment).map((result) => [result.id, result])),
  );
  return allResults(first).map(({ id: check, room, warrant, contested }) => ({
    check,
    room,
    warrant,
    contested,
    statuses: results.map((known) => known.get(check)?.status ?? "not-applicable"),
    overridden: results.flatMap((known, team) => (known.get(check)?.override ? [team] : [])),
  }));
}
