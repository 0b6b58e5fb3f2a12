import { sectorsAboveExpected } from "../../checks/coherence/sectors-above-expected";
import { moneyForThePeriod } from "../../checks/commitment/money-for-the-period";
import { warningReachesADecision } from "../../checks/well-informed/warning-reaches-a-decision";
import { checks } from "../../registry";
import type { Stressed } from "../stressed";
import { checkTrial } from "./check";
import { groundToStayTrial } from "./ground-to-stay";
import { moneyTrial } from "./money";
import { neighboursTurnedTrial } from "./neighbours-turned";
import { strengthForTasksTrial } from "./strength-for-tasks";
import { taskInTimeTrial } from "./task-in-time";
import { taskMeansTrial } from "./task-means";
import type { Trial } from "./trial";

/** Checks that are tried under a name of their own. */
const ownName = [warningReachesADecision.id, sectorsAboveExpected.id, moneyForThePeriod.id];

const always: readonly Trial[] = [
  checkTrial(warningReachesADecision, "warning-chain"),
  moneyTrial,
  strengthForTasksTrial,
  checkTrial(sectorsAboveExpected, "strength-for-sectors"),
  groundToStayTrial,
  neighboursTurnedTrial,
  ...checks.filter(({ id }) => !ownName.includes(id)).map((check) => checkTrial(check)),
];

/** Everything that can break in a design: its tasks first, in their order. */
export function trialsOf({ design }: Stressed): Trial[] {
  const { tasks = [] } = design.purpose;
  return [
    ...tasks.map((task) => taskMeansTrial(design, task)),
    ...tasks.map((task) => taskInTimeTrial(design, task)),
    ...always,
  ];
}
