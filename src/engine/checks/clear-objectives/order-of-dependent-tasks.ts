import type { FieldPath } from "../../../domain/field-path";
import type { PlainTask } from "../../../domain/plain";
import { defineCheck, type Remedy } from "../../check";
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

/** The tasks that wait for one that is not in the list. */
function waitingForNobody(tasks: readonly PlainTask[]): PlainTask[] {
  const known = new Set(tasks.map(({ id }) => id));
  return tasks.filter(({ after }) => after !== undefined && !known.has(after));
}

const openRow = (id: string, path: FieldPath, task: PlainTask): Remedy => ({
  id,
  kind: "open",
  path,
  row: task.id,
});

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
    const tasks = design.purpose.tasks ?? [];
    if (reason === "starts-before")
      return pairsOf(tasks)
        .filter(({ inOrder }) => inOrder === false)
        .map(({ task }) => openRow("start-later", "purpose.tasks[].startMonth", task));
    const lost = reason === "circle" ? inCircle(tasks) : waitingForNobody(tasks);
    return lost.map((task) => openRow("choose-task", "purpose.tasks[].after", task));
  },
});
