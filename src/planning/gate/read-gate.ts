import type { PlainDesign } from "../../domain/plain";
import {
  type Capability,
  type Condition,
  type ConditionState,
  gateConditions,
  isCounted,
} from "./conditions";
import { type CountedPledge, countedPledges, type HeldBack } from "./counting";
import { type GateWarning, gateWarnings } from "./warnings";

/**
 * What the ledger says about the gate as a whole. `not-stated`: the gate asks for nothing;
 * `in-words`: all that it asks for is in words, for the body to judge.
 */
export type GateOutcome = ConditionState | "not-stated" | "in-words";

/** Pledges that one thing keeps from counting, and the military personnel that they would add. */
export interface HeldBackPledges {
  readonly why: HeldBack;
  readonly pledges: number;
  readonly military: number;
}

export interface GateReading {
  readonly outcome: GateOutcome;
  /** Each stated condition, in the order in which the wizard asks for them. */
  readonly conditions: readonly Condition[];
  /**
   * Military personnel still to be pledged for every number that is known not to be reached; 0 where
   * there is none. What may be reached by pledges that leave something open is not said to be missing.
   */
  readonly stillNeeded: number;
  readonly missing: readonly Capability[];
  /** What would count if one thing about it were otherwise. */
  readonly heldBack: readonly HeldBackPledges[];
  readonly warnings: readonly GateWarning[];
}

function outcomeOf(conditions: readonly Condition[]): GateOutcome {
  const states = conditions.filter(isCounted).map(({ state }) => state);
  if (states.length === 0) return conditions.length > 0 ? "in-words" : "not-stated";
  if (states.includes("not-reached")) return "not-reached";
  return states.includes("not-known") ? "not-known" : "reached";
}

const reasons: readonly HeldBack[] = [
  "not-firm",
  "rule-not-stated",
  "firm-not-stated",
  "late",
  "day-not-stated",
];

function heldBackBy(pledges: readonly CountedPledge[]): HeldBackPledges[] {
  return reasons.flatMap((why) => {
    const alone = pledges.filter(({ heldBack }) => heldBack.length === 1 && heldBack[0] === why);
    if (alone.length === 0) return [];
    const military = alone.reduce((sum, { pledge }) => sum + (pledge.military ?? 0), 0);
    return [{ why, pledges: alone.length, military }];
  });
}

/**
 * The gate of a design against its ledger: which conditions are stated, which of them the pledges
 * reach, what is missing, and what a reader should know before leaning on it. It judges no more than
 * the stated conditions.
 */
export function readGate(design: PlainDesign): GateReading {
  const pledges = countedPledges(design);
  const conditions = gateConditions(design, pledges);
  const counted = conditions.filter(isCounted);
  return {
    outcome: outcomeOf(conditions),
    conditions,
    stillNeeded: Math.max(
      0,
      ...counted.map((each) =>
        each.kind === "capabilities" || each.state !== "not-reached" ? 0 : each.short,
      ),
    ),
    missing: counted.flatMap((each) => (each.kind === "capabilities" ? each.missing : [])),
    heldBack: counted.length > 0 ? heldBackBy(pledges) : [],
    warnings: gateWarnings(design, pledges, conditions),
  };
}

/** Whether a design has anything to say about two stages: one is planned, or a gate is stated. */
export function hasGate({ commitment }: PlainDesign): boolean {
  const { secondStage, gateMilitary, gateSharePercent, gateCapabilities, gateDate } = commitment;
  if (secondStage === true) return true;
  const asked = [gateMilitary, gateSharePercent, gateDate];
  return asked.some((each) => each !== undefined) || (gateCapabilities ?? []).length > 0;
}
