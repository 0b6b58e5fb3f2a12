import type { PlainDesign, PlainTask } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { isFirstTier } from "../../facts/first-secure-tasks";
import { meansInForce, taskMeansNeeds } from "../../facts/task-means";
import { typesOf } from "../../facts/task-set";
import { anyOperation, fieldDecisions } from "../../operations";
import { isSilent, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

interface AskedTask {
  task: PlainTask;
  first: Told;
  means: Told;
}

function askedTasks(design: PlainDesign): AskedTask[] {
  return (design.purpose.tasks ?? []).flatMap((task) => {
    const means = meansInForce(design, task);
    return means === null ? [] : [{ task, first: isFirstTier(task), means }];
  });
}

/** What is silent about the tasks, each field once. */
function missingOf(asked: readonly AskedTask[]) {
  const silences = asked.flatMap(({ first, means }) => [
    ...(isSilent(means) ? means : []),
    ...(means === false && isSilent(first) ? first : []),
  ]);
  return [...new Set(silences)];
}

const figuresOf = (asked: readonly AskedTask[]) => ({
  tasks: typesOf(asked.map(({ task }) => task)),
});

/**
 * A task comes with the kind of means that can do it, or it is a wish. What kind each task asks
 * for is the table of task means.
 */
export const meansForFirstTasks = defineCheck({
  id: "means-for-first-tasks",
  room: "commitment",
  warrant: "logic",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: fieldDecisions,
    when: ({ design }) =>
      design.purpose.tasks ? askedTasks(design).length > 0 : ["purpose.tasks"],
  },
  needs: ["operation.type", "purpose.tasks[].tier", ...taskMeansNeeds],
  findings: ["amnesty-2016-minusca"],
  against: [],
  nulls: [],
  reasons: ["all-have-means", "first-tier-lacks-means", "lower-tier-lacks-means"],
  judge: ({ design }) => {
    const asked = askedTasks(design);
    const without = asked.filter(({ means }) => means === false);
    const firstWithout = without.filter(({ first }) => first === true);
    if (firstWithout.length > 0) return notMet("first-tier-lacks-means", figuresOf(firstWithout));
    // Once a lower task is without, only a task that may be of the first tier can change the answer.
    const open = without.some(({ first }) => first === false)
      ? asked.filter(({ first }) => first !== false)
      : asked;
    const missing = missingOf(open);
    if (missing.length > 0) return notStatedFor(missing);
    return without.length > 0
      ? partlyMet("lower-tier-lacks-means", figuresOf(without))
      : met("all-have-means", { n: asked.length });
  },
  remedies: ({ design }) =>
    askedTasks(design)
      .filter(({ means }) => means === false)
      .map(({ task }) => ({ id: "match-task", kind: "open", path: "purpose.tasks", row: task.id })),
});
