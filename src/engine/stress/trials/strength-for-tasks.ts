import { inForceNeeds, isInForce } from "../../facts/tasks-in-force";
import { enoughOnCall, strengthOnCallReads } from "./strength-on-call";
import { notAsked, type Trial } from "./trial";

/**
 * Whether there are enough for all tasks at once, each with troops of its own. Only tasks that say
 * how many they need are counted, so the sum is a lower bound; one task alone is not summed.
 */
export const strengthForTasksTrial: Trial = {
  breakable: { id: "strength-for-tasks", kind: "strength-for-tasks" },
  reads: [
    ...strengthOnCallReads,
    ...inForceNeeds,
    "purpose.tasks",
    "purpose.tasks[].troopsNeeded",
    "purpose.tasks[].startMonth",
  ],
  judge: (stressed) => {
    const { tasks = [] } = stressed.design.purpose;
    const asking = tasks.filter(
      (task) => task.troopsNeeded && isInForce(stressed.design, task) !== false,
    );
    if (asking.length < 2) return notAsked;
    return enoughOnCall(stressed, {
      need: asking.reduce((sum, { troopsNeeded }) => sum + (troopsNeeded ?? 0), 0),
      startMonth: Math.max(...asking.map(({ startMonth = 0 }) => startMonth)),
      coming: "below-sum",
      standing: "below-sum-there",
      figures: { tasks: asking.length },
    });
  },
};
