import { defineCheck } from "../../check";
import { firstTierTasks } from "../../facts/first-tasks";
import { anyOperation, substantiveDecisions } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/**
 * A first tier that holds everything puts nothing first. The share is a convention; how many
 * tasks there are is never judged.
 */
export const firstTierAtMostAThird = defineCheck({
  id: "first-tier-at-most-a-third",
  room: "clear-objectives",
  warrant: "practice",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { purpose }, threshold }) =>
      purpose.tasks === undefined
        ? ["purpose.tasks"]
        : (purpose.tasks.length * threshold("first-tier-share")) / 100 >= 1,
  },
  needs: ["operation.type", "operation.decision", "purpose.tasks", "purpose.tasks[].tier"],
  thresholds: ["first-tier-share"],
  findings: [],
  against: ["day-hunt-2022-externalities"],
  nulls: [],
  reasons: ["within", "above", "none-first"],
  judge: ({ design, threshold }) => {
    const tasks = design.purpose.tasks ?? [];
    const first = firstTierTasks(design).length;
    const open = tasks.filter(({ tier }) => tier === undefined).length;
    const most = Math.floor((tasks.length * threshold("first-tier-share")) / 100);
    const figures = { first, tasks: tasks.length, most };
    if (first > most) return notMet("above", figures);
    if (first + open > most || (first === 0 && open > 0))
      return notStatedFor(["purpose.tasks[].tier"]);
    return first === 0 ? partlyMet("none-first", figures) : met("within", figures);
  },
  remedies: () => [{ id: "sort-tiers", kind: "open", path: "purpose.tasks[].tier" }],
});
