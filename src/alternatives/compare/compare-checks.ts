import { listOf } from "../../domain/field-path";
import { type Assessment, allResults, type CheckResult } from "../../engine/assessment";
import { checks as registry } from "../../engine/registry";
import { isOpen, type Status } from "../../engine/status";
import type { CheckMove, ComparedCheck, ComparedChoice } from "./comparison";

/**
 * Every check in each of some assessments of one engine and base, held against that of the base.
 * `differing`: the choices in which the options differ.
 */
export function compareChecks(
  assessments: readonly Assessment[],
  base: number,
  differing: readonly ComparedChoice[],
): ComparedCheck[] {
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
      reads: readOf(check, differing),
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

const needs = new Map(registry.map((check) => [check.id, new Set(check.needs)]));

/** The places of the choices with another value that a check reads; of a list's rows, any column. */
function readOf(check: string, differing: readonly ComparedChoice[]): number[] {
  const read = needs.get(check);
  const lists = new Set([...(read ?? [])].map(listOf));
  return differing.flatMap(({ kind, path, differs }, place) => {
    const isRead = kind === "answer" ? read?.has(path) : lists.has(path);
    return isRead && differs.includes("value") ? [place] : [];
  });
}

/** Whether all that judged it did so by the same thresholds. */
function isLikeForLike(results: readonly CheckResult[]): boolean {
  const used = results
    .filter(({ status }) => status !== "not-applicable")
    .map(({ thresholds }) => thresholds.map(({ id, value }) => `${id}=${value}`).join());
  return new Set(used).size <= 1;
}
