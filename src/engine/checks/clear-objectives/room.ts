import type { Check } from "../../check";
import { firstTierAtMostAThird } from "./first-tier-at-most-a-third";
import { objectiveTaskCalendar } from "./objective-task-calendar";
import { orderOfDependentTasks } from "./order-of-dependent-tasks";
import { protectionMandateMeans } from "./protection-mandate-means";
import { tasksFullyWorded } from "./tasks-fully-worded";

/** The checks filed under clear objectives, in the order in which they are shown. */
export const clearObjectivesChecks: readonly Check[] = [
  objectiveTaskCalendar,
  protectionMandateMeans,
  tasksFullyWorded,
  firstTierAtMostAThird,
  orderOfDependentTasks,
];
