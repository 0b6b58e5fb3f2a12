import type { PlainContributor, PlainDesign } from "../../domain/plain";
import { isNamed } from "../../domain/text";
import { type CountedPledge, isOfNobody, militaryCounted, type Persons } from "./counting";

/** Whether one stated condition is reached by the ledger; "not-known" where the ledger leaves it open. */
export type ConditionState = "reached" | "not-reached" | "not-known";

export type Capability = NonNullable<PlainContributor["capability"]>;

/** A number of military personnel that must be pledged. */
export interface NumberCondition {
  readonly kind: "military" | "share";
  readonly state: ConditionState;
  /** Military personnel; undefined where the share has no ceiling to be a share of. */
  readonly needed: number | undefined;
  readonly counted: Persons;
  /** Military personnel that what is sure falls short by; 0 where it is reached. */
  readonly short: number;
  /** Per cent, of a share. */
  readonly share?: number;
  /** The troop ceiling, of a share; undefined where it is not stated. */
  readonly ceiling?: number | undefined;
}

export interface CapabilityCondition {
  readonly kind: "capabilities";
  readonly state: ConditionState;
  readonly pledged: readonly Capability[];
  /** Pledged by units that may not count. */
  readonly open: readonly Capability[];
  readonly missing: readonly Capability[];
  /** Those of the missing that are pledged by units that do not count. */
  readonly heldBack: readonly Capability[];
}

/** A condition in the author's words, which no arithmetic can judge. */
export interface WordedCondition {
  readonly kind: "in-words";
  readonly text: string;
}

export type CountedCondition = NumberCondition | CapabilityCondition;
export type Condition = CountedCondition | WordedCondition;

function stateOf(needed: number | undefined, { low, high }: Persons): ConditionState {
  if (needed === undefined) return "not-known";
  if (low >= needed) return "reached";
  return high !== undefined && high < needed ? "not-reached" : "not-known";
}

/** A share of the ceiling in whole persons, upwards; undefined where the ceiling is 0 or not stated. */
export function shareInPersons(share: number, ceiling: number | undefined): number | undefined {
  // A share such as 66.7 per cent of 9,000 is 6,003, whatever its last binary digit.
  return ceiling ? Math.ceil((ceiling * share) / 100 - 1e-6) : undefined;
}

function numbersAsked({ commitment, force }: PlainDesign, counted: Persons): NumberCondition[] {
  const { gateMilitary, gateSharePercent: share } = commitment;
  const ceiling = force.troopCeiling;
  const judged = (needed: number | undefined) => ({
    state: stateOf(needed, counted),
    needed,
    counted,
    short: Math.max(0, (needed ?? 0) - counted.low),
  });
  return [
    ...(gateMilitary === undefined ? [] : [{ kind: "military" as const, ...judged(gateMilitary) }]),
    ...(share === undefined
      ? []
      : [{ kind: "share" as const, ...judged(shareInPersons(share, ceiling)), share, ceiling }]),
  ];
}

function capabilitiesAsked(
  asked: readonly Capability[],
  pledges: readonly CountedPledge[],
  isListed: boolean,
): CapabilityCondition {
  const some = pledges.filter(({ pledge }) => !isOfNobody(pledge));
  const has = (counts: CountedPledge["counts"], capability: Capability | undefined) =>
    some.some((each) => each.counts === counts && each.pledge.capability === capability);
  const isUnnamed = has("yes", undefined) || has("open", undefined) || !isListed;
  const wanted = [...new Set(asked)];
  const pledged = wanted.filter((each) => has("yes", each));
  const rest = wanted.filter((each) => !pledged.includes(each));
  const open = rest.filter((each) => isUnnamed || has("open", each));
  const missing = rest.filter((each) => !open.includes(each));
  const state = missing.length > 0 ? "not-reached" : open.length > 0 ? "not-known" : "reached";
  const heldBack = missing.filter((each) => has("no", each));
  return { kind: "capabilities", state, pledged, open, missing, heldBack };
}

/**
 * Each condition that the gate states, against the pledges that count. A condition is reached only
 * by what is sure to count, and not reached only where nothing that may count could fill it.
 */
export function gateConditions(
  design: PlainDesign,
  pledges: readonly CountedPledge[],
): Condition[] {
  const { gateCapabilities = [], secondStageThreshold } = design.commitment;
  const isListed = design.force.contributors !== undefined;
  const { low, high } = militaryCounted(pledges);
  const counted = { low, high: isListed ? high : undefined };
  return [
    ...numbersAsked(design, counted),
    ...(gateCapabilities.length > 0
      ? [capabilitiesAsked(gateCapabilities, pledges, isListed)]
      : []),
    ...(isNamed(secondStageThreshold)
      ? [{ kind: "in-words" as const, text: secondStageThreshold }]
      : []),
  ];
}

/** Whether a condition is one that the ledger can reach. */
export function isCounted(condition: Condition): condition is CountedCondition {
  return condition.kind !== "in-words";
}
