import type { MandateDesign } from "../../domain/design";
import { type PlainDesign, plainDesign } from "../../domain/plain";
import { allResults, type CheckResult } from "../../engine/assessment";
import { evaluate, type Records } from "../../engine/evaluate";
import { type MeansRule, meansRuleOf } from "../../engine/facts/task-means";
import type { Status } from "../../engine/status";
import type { Assessed } from "../../engine/unchanged-results";
import { askedByTasks } from "../sizing/asked-by-tasks";
import type { TaskElement } from "../sizing/element";
import { type Pruning, withPruning } from "./prune";
import { type ForcePurpose, purposesLeftIdle } from "./purposes-served";
import { type Wait, waitingFor } from "./sequence";
import { idleObjectives } from "./task-gaps";

/**
 * Which way a check moves: `eased`, to a status with less open; `strained`, to one with more;
 * `unasked`, it no longer applies; `asked`, it does now; `reworded`, the status stands.
 */
export const directions = ["eased", "strained", "unasked", "asked", "reworded"] as const;
export type Direction = (typeof directions)[number];

export interface MovedCheck {
  readonly check: string;
  readonly direction: Direction;
  readonly before: CheckResult;
  readonly after: CheckResult;
}

/** What would be otherwise after pruning: facts on both sides, and no verdict on which to prune. */
export interface PruningEffects {
  readonly after: MandateDesign;
  readonly checks: readonly MovedCheck[];
  /** Objectives that a task served and none would. */
  readonly objectives: readonly string[];
  /** Tasks that wait for one that would be gone, put off or handed over. */
  readonly waiting: readonly Wait[];
  /** Troops that pruned tasks ask for and that would be asked for no more. */
  readonly troops: readonly { readonly task: string; readonly troops: number }[];
  /** Kinds of means that a task asked for and none would. */
  readonly means: readonly MeansRule[];
  /** Elements of the force that a task asked for and none would, by the arithmetic of its size. */
  readonly elements: readonly TaskElement[];
  /** Purposes of force that a task served and none would. */
  readonly purposes: readonly ForcePurpose[];
}

/** What pruning would change, beside the design as it is assessed now. Nothing is changed. */
export function pruningEffects(
  before: Assessed,
  prunings: readonly Pruning[],
  records: Records,
): PruningEffects {
  const { design } = before;
  const after = withPruning(design, prunings);
  const [was, is] = [plainDesign(design), plainDesign(after)];
  const pruned = new Set(prunings.map(({ task }) => task));
  const idle = idleObjectives(was);
  return {
    after,
    checks: movedChecks(before, after, records),
    objectives: idleObjectives(is).filter((id) => !idle.includes(id)),
    waiting: waitingFor(was.purpose.tasks ?? [], pruned),
    troops: troopsFreed(was, prunings),
    means: gone(meansAsked(was), meansAsked(is)),
    elements: gone([...askedByTasks(was).by.keys()], [...askedByTasks(is).by.keys()]),
    purposes: purposesLeftIdle(was, is),
  };
}

const gone = <T>(before: readonly T[], after: readonly T[]) =>
  before.filter((each) => !after.includes(each));

function meansAsked({ purpose }: PlainDesign): MeansRule[] {
  return [...new Set((purpose.tasks ?? []).flatMap((task) => meansRuleOf(task) ?? []))];
}

/** One put off asks for its troops all the same, only later. */
function troopsFreed({ purpose }: PlainDesign, prunings: readonly Pruning[]) {
  const freed = prunings.filter(({ how }) => how !== "later").map(({ task }) => task);
  return (purpose.tasks ?? []).flatMap(({ id, troopsNeeded }) =>
    troopsNeeded && freed.includes(id) ? [{ task: id, troops: troopsNeeded }] : [],
  );
}

function movedChecks(before: Assessed, after: MandateDesign, records: Records): MovedCheck[] {
  const results = new Map(allResults(before.assessment).map((result) => [result.id, result]));
  const moved = allResults(evaluate(after, records, before)).flatMap((now): MovedCheck[] => {
    const was = results.get(now.id);
    const direction = was && directionOf(was, now);
    return was && direction ? [{ check: now.id, direction, before: was, after: now }] : [];
  });
  return directions.flatMap((each) => moved.filter(({ direction }) => direction === each));
}

/** Less open comes first; what is not stated stands between what is partly met and what is not. */
const openness: Readonly<Record<Exclude<Status, "not-applicable">, number>> = {
  met: 0,
  "partly-met": 1,
  "not-stated": 2,
  "not-met": 3,
};

function directionOf(was: CheckResult, now: CheckResult): Direction | undefined {
  if (was.status !== now.status) {
    if (now.status === "not-applicable") return "unasked";
    if (was.status === "not-applicable") return "asked";
    return openness[now.status] < openness[was.status] ? "eased" : "strained";
  }
  if (now.status === "not-applicable") return undefined;
  const said = ({ reason, figures, missing }: CheckResult) =>
    JSON.stringify([reason, figures, missing]);
  return said(was) === said(now) ? undefined : "reworded";
}
