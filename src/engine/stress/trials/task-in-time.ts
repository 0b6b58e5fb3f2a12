import type { PlainDesign, PlainTask } from "../../../domain/plain";
import { expectedStrengthNeeds } from "../../facts/expected-strength";
import { heldAgainstStart } from "../../facts/first-secure-tasks";
import { secureTaskNeeds } from "../../facts/secure-tasks";
import { meansRuleOf } from "../../facts/task-means";
import { inForceNeeds, isInForce } from "../../facts/tasks-in-force";
import { deployingDecisions, forceOperations } from "../../operations";
import { silent } from "../../verdict";
import { broken, holds, notAsked, open, partly, type Trial } from "./trial";

/** Whether a task that says nothing of a number is one that troops do. */
const asksForForce = (task: PlainTask) => meansRuleOf(task) === "force-with-mobility";

/**
 * Whether a task's troops are there when it begins, by the engine's own rule for the first tier. The
 * reserve plays no part: it is called when something fails, not to begin with.
 */
export function taskInTimeTrial(design: PlainDesign, task: PlainTask): Trial {
  const place = design.purpose.tasks?.indexOf(task) ?? -1;
  return {
    breakable: {
      id: `task-in-time@${task.id}`,
      kind: "task-in-time",
      task: { row: task.id, ...(task.type ? { type: task.type } : {}) },
    },
    reads: [
      ...expectedStrengthNeeds,
      ...inForceNeeds,
      ...secureTaskNeeds,
      "purpose.tasks[].startMonth",
      "purpose.tasks[].troopsNeeded",
    ],
    judge: (stressed) => {
      const { operation, purpose } = stressed.design;
      const now = purpose.tasks?.[place];
      const { type, decision } = operation;
      if (!now || (now.troopsNeeded === undefined && !asksForForce(now))) return notAsked;
      if (type === undefined || decision === undefined)
        return open(["operation.type", "operation.decision"]);
      if (!forceOperations.includes(type) || !deployingDecisions.includes(decision))
        return notAsked;
      if (isInForce(stressed.design, now) === false) return notAsked;
      if (now.startMonth === undefined || now.troopsNeeded === undefined)
        return open(
          silent({
            "purpose.tasks[].startMonth": now.startMonth,
            "purpose.tasks[].troopsNeeded": now.troopsNeeded,
          }),
        );
      const { answer, expected } = heldAgainstStart(stressed, now);
      if (typeof answer !== "string") return open(answer);
      if (answer !== "not-in-time") return answer === "in-time" ? holds : partly;
      return broken(
        "begins-too-soon",
        ["purpose.tasks[].startMonth", "purpose.tasks[].troopsNeeded", "force.contributors"],
        {
          need: now.troopsNeeded,
          low: expected?.low ?? 0,
          high: expected?.high ?? 0,
          month: now.startMonth,
        },
      );
    },
  };
}
