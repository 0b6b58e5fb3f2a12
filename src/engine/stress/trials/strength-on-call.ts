import type { FieldPath } from "../../../domain/field-path";
import {
  expectedStrength,
  expectedStrengthNeeds,
  strengthAsks,
} from "../../facts/expected-strength";
import { fullStrengthMonth } from "../../facts/military-in-place";
import { isStanding } from "../apply/standing-force";
import type { StressReason } from "../stress-reasons";
import type { Stressed } from "../stressed";
import { broken, holds, type Outcome, open, partly } from "./trial";

/** What tells whether there are enough, the reserve included. */
export const strengthOnCallReads = [
  ...expectedStrengthNeeds,
  "commitment.reserve",
  "commitment.reserveArrivesDays",
] as const satisfies readonly FieldPath[];

const daysInMonth = 30;

/** Who can be called on: those in place, low and high end, and the reserve on top (persons). */
interface OnCall {
  low: number;
  high: number;
  reserve: number;
}

/** What the reserve adds by a month: nothing where it is not said how soon it arrives. */
function reserveBy({ design: { commitment }, figure }: Stressed, month: number): number {
  const { reserve, reserveArrivesDays: days } = commitment;
  return reserve && days !== undefined && days <= month * daysInMonth
    ? figure("stress.reserve-troops")
    : 0;
}

/** Those on call in a month; a force that is there already is the one that is counted. */
function onCall(stressed: Stressed, month: number): OnCall | FieldPath {
  const { design } = stressed;
  if (!isStanding(design)) {
    const expected = expectedStrength(stressed, month);
    if (!expected) return strengthAsks(design);
    return { low: expected.low, high: expected.high, reserve: reserveBy(stressed, month) };
  }
  const there = design.force.deployedMilitary;
  if (there === undefined) return "force.deployedMilitary";
  return { low: there, high: there, reserve: reserveBy(stressed, month) };
}

/** What is asked of the strength: how many, from which month on, and how to say that they are not there. */
export interface Asked {
  need: number;
  /** Undefined where it is not stated; then the month of full strength counts. */
  startMonth: number | undefined;
  coming: StressReason;
  standing: StressReason;
  figures?: Readonly<Record<string, number>>;
}

/**
 * Whether there are enough once the force stands: in the month of full strength, the published mean
 * time to peak, or in the month of the start where that is later. From the low end it holds, below
 * the high end it is broken, between them it holds in part.
 */
export function enoughOnCall(stressed: Stressed, asked: Asked): Outcome {
  const { need, startMonth = 0, figures } = asked;
  const month = Math.max(fullStrengthMonth, startMonth);
  const there = onCall(stressed, month);
  if (typeof there === "string") return open([there]);
  const { low, high, reserve } = there;
  if (low + reserve >= need) return holds;
  if (high + reserve >= need) return partly;
  const { operation, force } = stressed.design;
  // What a reinforcement adds to is not known to be nothing.
  if (operation.decision === "reinforcement" && force.deployedMilitary === undefined)
    return open(["force.deployedMilitary"]);
  const fields = ["purpose.tasks[].troopsNeeded", "commitment.reserve"] as const;
  return isStanding(stressed.design)
    ? broken(asked.standing, [...fields, "force.deployedMilitary"], {
        ...figures,
        need,
        there: high,
        reserve,
      })
    : broken(asked.coming, [...fields, "force.contributors", "force.troopCeiling"], {
        ...figures,
        need,
        low,
        high,
        reserve,
        month,
      });
}
