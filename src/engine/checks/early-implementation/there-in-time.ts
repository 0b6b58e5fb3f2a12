import { type CheckContext, defineCheck, type Remedy } from "../../check";
import { expectedStrength, expectedStrengthThresholds } from "../../facts/expected-strength";
import {
  firstSecureTaskNeeds,
  firstSecureTasksInTime,
  hasFirstSecureTask,
  type TaskInTime,
} from "../../facts/first-secure-tasks";
import { deployingDecisions, forceOperations } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

const lastMonth = 240;

/** The first month in which even the low end of those expected covers the task's need. */
function earliestStart(context: CheckContext, { task }: TaskInTime): number | undefined {
  for (let month = (task.startMonth ?? 0) + 1; month <= lastMonth; month++) {
    const expected = expectedStrength(context, month);
    if (expected && expected.low >= (task.troopsNeeded ?? 0)) return month;
  }
  return undefined;
}

function laterStart(context: CheckContext, held: TaskInTime): readonly Remedy[] {
  const value = earliestStart(context, held);
  if (value === undefined) return [];
  const path = "purpose.tasks[].startMonth";
  return [{ id: "start-later", kind: "set", path, row: held.task.id, value }];
}

function figuresOf({ task, expected }: TaskInTime) {
  const { type = "", startMonth, troopsNeeded = 0 } = task;
  const at = { task: type, need: troopsNeeded, low: expected?.low ?? 0, high: expected?.high ?? 0 };
  return startMonth === undefined ? at : { ...at, month: startMonth };
}

/**
 * A task that begins before its troops are there begins as a promise. Each secure task of the
 * first tier is held against the troops expected in its start month, not against the ceiling.
 */
export const thereInTime = defineCheck({
  id: "there-in-time",
  room: "early-implementation",
  warrant: "operationalisation",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: forceOperations,
    decisions: deployingDecisions,
    when: ({ design }) => design.force.troopCeiling !== 0 && hasFirstSecureTask(design),
  },
  needs: ["operation.type", ...firstSecureTaskNeeds],
  thresholds: expectedStrengthThresholds,
  findings: ["cinq-mars-2015-car", "heldt-2002-conditions"],
  against: [],
  nulls: [],
  reasons: ["in-time", "only-at-high-end", "not-in-time", "never-reached"],
  judge: (context) => {
    const held = firstSecureTasksInTime(context);
    const late = held.find(({ answer }) => answer === "not-in-time");
    if (late)
      return notMet(
        late.task.startMonth === undefined ? "never-reached" : "not-in-time",
        figuresOf(late),
      );
    const missing = held.flatMap(({ answer }) => (typeof answer === "string" ? [] : answer));
    if (missing.length > 0) return notStatedFor([...new Set(missing)]);
    const tight = held.find(({ answer }) => answer === "only-at-high-end");
    return tight
      ? partlyMet("only-at-high-end", figuresOf(tight))
      : met("in-time", { n: held.length });
  },
  remedies: (context) => [
    ...firstSecureTasksInTime(context)
      .filter(({ answer }) => answer === "not-in-time" || answer === "only-at-high-end")
      .flatMap((held) => laterStart(context, held)),
    { id: "firm-up-pledges", kind: "open", path: "force.contributors" },
    { id: "bridge-the-gap", kind: "open", path: "timing.bridgingForce" },
  ],
});
