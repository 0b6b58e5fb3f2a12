import type { PlainDesign } from "../../../domain/plain";
import { moneyForThePeriod } from "../../checks/commitment/money-for-the-period";
import { firstTierTasks } from "../../facts/first-tasks";
import { inForceNeeds, isInForce } from "../../facts/tasks-in-force";
import { judgeCheck } from "../../judge-check";
import { checkOutcome, fieldsOfCheck } from "./check";
import { broken, canBreak, partly, type Trial } from "./trial";

/** The task of the first tier that begins soonest, of those that say when. */
function firstToBegin(design: PlainDesign) {
  return firstTierTasks(design)
    .flatMap(({ type, startMonth, ...task }) =>
      startMonth !== undefined && isInForce(design, { type, startMonth, ...task }) !== false
        ? [{ type, startMonth }]
        : [],
    )
    .toSorted((a, b) => a.startMonth - b.startMonth)[0];
}

/**
 * Whether money carries the operation: the engine's check, and where money comes late, whether it
 * is there, or bridged, before the first task of the first tier begins.
 */
export const moneyTrial: Trial = {
  breakable: { id: "money", kind: "money", check: moneyForThePeriod.id },
  reads: [
    ...moneyForThePeriod.needs,
    ...inForceNeeds,
    "purpose.tasks",
    "purpose.tasks[].tier",
    "purpose.tasks[].type",
    "purpose.tasks[].startMonth",
  ],
  judge: (stressed) => {
    const late = stressed.moneyMonthsLate;
    const buffer = stressed.figure("stress.money-buffer-months");
    const outcome = checkOutcome(judgeCheck(moneyForThePeriod, stressed));
    if (!canBreak(outcome) || late <= buffer) return outcome;
    const first = firstToBegin(stressed.design);
    if (!first || first.startMonth >= late - buffer) return partly;
    return broken(
      "money-after-first-task",
      ["purpose.tasks[].startMonth", "purpose.tasks[].tier"],
      { late, buffer, month: first.startMonth, task: first.type ?? "" },
    );
  },
  fieldsOf: (stressed) => fieldsOfCheck(moneyForThePeriod, stressed),
};
