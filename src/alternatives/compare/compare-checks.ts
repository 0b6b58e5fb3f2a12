import { type Assessment, allResults, type CheckResult } from "../../engine/assessment";
import { isOpen, type Status } from "../../engine/status";
import type { CheckMove, ComparedCheck } from "./comparison";

/** Every check in each of some assessments of one engine and base, held against that of the base. */
export function compareChecks(assessments: readonly Assessment[], base: number): ComparedCheck[] {
  const results = assessments.map(
    (assessment) => new Map(allResults(assessment).map((result) => [result.id, result])),
  );
  const first = assessments[base];
  if (!first) return [];
  return allResults(first).map((held) => {
    const { id: check, room, warrant, consequence, contested } = held;
    const each = results.map((known) => known.get(check) ?? held);
    return {
      check,
      room,
      warrant,
      consequence,
      contested,
      results: each,
      moves: each.map(({ status }, option) =>
        option === base ? "base" : moveOf(held.status, status),
      ),
      isLikeForLike: isLikeForLike(each),
    };
  });
}

/**
 * How a check moves. Only from open to met is a gain and from met to open a loss: what nobody stated
 * was neither open nor met, and what does not apply was not asked.
 */
export function moveOf(base: Status, other: Status): Exclude<CheckMove, "base"> {
  if (base === other) return "same";
  if (isOpen(base) && other === "met") return "gained";
  if (base === "met" && isOpen(other)) return "lost";
  return "different";
}

/** Whether all that judged it did so by the same thresholds. */
function isLikeForLike(results: readonly CheckResult[]): boolean {
  const used = results
    .filter(({ status }) => status !== "not-applicable")
    .map(({ thresholds }) => thresholds.map(({ id, value }) => `${id}=${value}`).join());
  return new Set(used).size <= 1;
}
