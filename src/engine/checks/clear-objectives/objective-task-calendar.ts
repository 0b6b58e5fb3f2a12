import type { FieldPath } from "../../../domain/field-path";
import type { PlainDesign } from "../../../domain/plain";
import { type CheckContext, defineCheck } from "../../check";
import { daysToExpiry, expiryNeeds, firstReportNeeds } from "../../facts/calendar";
import { drawdownNeeds, everyEndHasSuccessor, losesBase } from "../../facts/drawdown";
import {
  isWholeObjective,
  objectiveChainNeeds,
  servesObjective,
} from "../../facts/objective-chain";
import { anyOperation, fieldDecisions } from "../../operations";
import { allOf, isSilent, missingIn, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Part (a): the tasks and objectives that hang in the air, and what is silent about the rest. */
function chainOf(design: PlainDesign) {
  const { tasks, objectives } = design.purpose;
  const serving = (tasks ?? []).map((task) => servesObjective(design, task));
  const whole = (objectives ?? []).map((objective) => isWholeObjective(design, objective));
  return {
    loose: (tasks ?? []).filter((_, index) => serving[index] === false).map(({ id }) => id),
    partial: (objectives ?? []).filter((_, index) => whole[index] === false).map(({ id }) => id),
    told: allOf([
      tasks ? allOf(serving) : ["purpose.tasks"],
      objectives ? allOf(whole) : ["purpose.objectives"],
    ]),
  };
}

/**
 * Part (b): whether the last report leaves time to decide before the mandate ends. Where no day is
 * stated for it, a regular report is first due when its interval has passed.
 */
function reportInTime({ design, threshold }: CheckContext): Told {
  const { nextReportDays, reportEveryDays } = design.commitment;
  const reportDays = nextReportDays ?? reportEveryDays;
  const expires = daysToExpiry(design);
  if (reportDays === undefined) return ["commitment.nextReportDays"];
  if (!expires) {
    const { decisionDate, expiryDate } = design.timing;
    return expiryDate !== undefined && decisionDate === undefined
      ? ["timing.decisionDate"]
      : ["timing.expiryDate"];
  }
  const least = reportDays + threshold("report-before-expiry");
  if (expires.low >= least) return true;
  return expires.high < least ? false : ["timing.decisionDate"];
}

/** Part (c), for a drawdown: what it leaves behind. */
function leavingOf(design: PlainDesign) {
  const { sectors } = design.situation;
  const lost = (sectors ?? []).map(losesBase);
  const silent = missingIn([sectors ? true : ["situation.sectors"], ...lost]);
  return {
    lost: (sectors ?? []).filter((_, index) => lost[index] === true).map(({ id }) => id),
    told: allOf([everyEndHasSuccessor(design), silent.length > 0 ? silent : true]),
  };
}

/**
 * Objective, task and calendar belong together: tasks serve objectives that can be seen to be
 * reached, the report comes while there is time to decide, and a drawdown leaves nothing behind
 * that nobody takes up.
 */
export const objectiveTaskCalendar = defineCheck({
  id: "objective-task-calendar",
  room: "clear-objectives",
  warrant: "logic",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: [...fieldDecisions, "technical-rollover"] },
  needs: [
    "operation.type",
    "operation.decision",
    ...firstReportNeeds,
    ...objectiveChainNeeds,
    ...expiryNeeds,
    ...drawdownNeeds,
  ],
  thresholds: ["report-before-expiry"],
  findings: [],
  against: [],
  nulls: [],
  reasons: [
    "holds-together",
    "base-lost",
    "task-without-objective",
    "objective-incomplete",
    "report-too-late",
  ],
  judge: (context) => {
    const { design } = context;
    const leaving = design.operation.decision === "drawdown" ? leavingOf(design) : undefined;
    if (leaving && leaving.lost.length > 0) return notMet("base-lost", { sectors: leaving.lost });
    const { loose, partial, told } = chainOf(design);
    const report = reportInTime(context);
    const missing = missingIn([leaving?.told ?? true, told, report]);
    if (leaving && isSilent(leaving.told)) return notStatedFor(missing);
    if (loose.length > 0) return partlyMet("task-without-objective", { tasks: loose });
    if (partial.length > 0) return partlyMet("objective-incomplete", { objectives: partial });
    if (report === false)
      return partlyMet("report-too-late", { days: context.threshold("report-before-expiry") });
    return missing.length > 0 ? notStatedFor(missing) : met("holds-together");
  },
  remedies: ({ design }, { reason }) => {
    if (reason === "report-too-late")
      return [{ id: "report-sooner", kind: "open", path: "commitment.nextReportDays" }];
    const [id, path, rows] = rowsToMend(design, reason);
    return rows.map((row) => ({ id, kind: "open", path, row }));
  },
});

/** What to do about the rows that break a part, the field in which it is done, and those rows. */
function rowsToMend(
  design: PlainDesign,
  reason: string,
): readonly [string, FieldPath, readonly string[]] {
  if (reason === "base-lost")
    return ["keep-base", "situation.sectors[].lastBase", leavingOf(design).lost];
  const { loose, partial } = chainOf(design);
  return reason === "task-without-objective"
    ? ["link-task", "purpose.tasks[].objective", loose]
    : ["complete-objective", "purpose.objectives", partial];
}
