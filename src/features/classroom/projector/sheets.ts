import type { Projected, ProjectedInject } from "../../../classroom/projected";

/** One thing at a time on the wall. */
export type Sheet =
  | { kind: "task"; id: "task" }
  | { kind: "inject"; id: string; inject: ProjectedInject }
  | { kind: "debrief"; id: "debrief"; code: string };

/** The task of the teams, then what was released, in that order; the debrief's code comes last. */
export function sheetsOf({ injects, debrief }: Projected): Sheet[] {
  return [
    { kind: "task", id: "task" },
    ...injects.map((inject): Sheet => ({ kind: "inject", id: inject.id, inject })),
    ...(debrief === undefined
      ? []
      : [{ kind: "debrief", id: "debrief", code: debrief } satisfies Sheet]),
  ];
}

/**
 * Which sheet to show once there are others than before: the newest where one was added, else the
 * one that was shown, or the task where that one is gone.
 */
export function sheetAfter(
  before: readonly string[],
  after: readonly string[],
  shown: string,
): string {
  const added = after.filter((id) => !before.includes(id)).at(-1);
  if (added !== undefined) return added;
  return after.includes(shown) ? shown : (after[0] ?? shown);
}
