import type { PlainTask } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { inCircle, startsNoSooner, taskStartNeeds } from "../../facts/task-order";
import { anyOperation, substantiveDecisions } from "../../operations";
import { missingIn, type Told } from "../../told";
import { met, notMet, notStatedFor } from "../../verdict";

/** Each task that waits for another that exists, and whether it starts no sooner. */
function pairsOf(tasks: readonly PlainTask[]): { task: PlainTask; inOrder: Told }[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return tasks.flatMap((task) => {
    const first = task.after === undefined ? undefined : byId.get(task.after);
    return first ? [{ task, inOrder: startsNoSooner(task, first) }] : [];
  });
}

/** A task that waits for another must be able to: the other exists, comes first, and does not wait for it. */
export const orderOfDependentTasks = defineCheck({
  id: "order-of-dependent-tasks",
  room: "clear-objectives",
  warrant: "logic",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { purpose } }) =>
      purpose.tasks?.some(({ after }) => after !== undefined) ?? ["purpose.tasks"],
  },
  needs: [
    "operation.type",
    "operation.decision",
    "purpose.tasks",
    "purpose.tasks[].after",
    ...taskStartNeeds,
  ],
  findings: [],
  against: [],
  nulls: [],
  reasons: ["in-order", "unknown-task", "circle", "starts-before"],
  judge: ({ design }) => {
    const tasks = design.purpose.tasks ?? [];
    const pairs = pairsOf(tasks);
    const waiting = tasks.filter(({ after }) => after !== undefined).length;
    if (pairs.length < waiting) return notMet("unknown-task", { tasks: waiting - pairs.length });
    const circle = inCircle(tasks).length;
    if (circle > 0) return notMet("circle", { tasks: circle });
    const early = pairs.filter(({ inOrder }) => inOrder === false).length;
    if (early > 0) return notMet("starts-before", { tasks: early });
    const missing = missingIn(pairs.map(({ inOrder }) => inOrder));
    return missing.length > 0 ? notStatedFor(missing) : met("in-order", { links: pairs.length });
  },
  remedies: ({ design }, { reason }) => {
    if (reason !== "starts-before")
      return [{ id: "choose-task", kind: "open", path: "purpose.tasks[].after" }];
    const early = pairsOf(design.purpose.tasks ?? []).find(({ inOrder }) => inOrder === false);
    return early
      ? [
          {
            id: "start-later",
            kind: "open",
            path: "purpose.tasks[].startMonth",
            row: early.task.id,
          },
        ]
      : [];
  },
});
