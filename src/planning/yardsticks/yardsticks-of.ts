import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { type PlainDesign, plainDesign } from "../../domain/plain";
import { minimumComparables, type Place, placeAmong } from "../../precedents/comparables";
import { withoutOwnRecord } from "../../precedents/own-record";
import { type Quartiles, quartiles } from "../../precedents/quartiles";
import type { Precedent } from "../../precedents/schema";
import { comparablesOf } from "../../precedents/yardsticks/comparables-of";
import type { Comparable } from "../../precedents/yardsticks/densities-of";
import {
  hasGround,
  type YardstickId,
  yardstickIds,
  yardsticks,
} from "../../precedents/yardsticks/yardstick";
import { type DesignAmount, isAmount, type WhyNone } from "./design-amount";
import { areaOf, peopleOf } from "./ground-of";
import {
  authorisedPolice,
  authorisedUniformed,
  militaryWithObservers,
  observers,
} from "./personnel-of";
import { type Strength, type StrengthBasis, type Strengths, strengthsOf } from "./strengths-of";

/** One value of the design on a yardstick, in its unit, with what it is made of. */
export interface Reading {
  readonly basis: StrengthBasis;
  readonly month?: number;
  readonly low: number;
  readonly high: number;
  readonly counted: DesignAmount;
  readonly against: DesignAmount;
  /** Fields that could only raise it: it is then "at least" this much. */
  readonly open: readonly FieldPath[];
  /** Where its low end stands; absent where there is nothing to stand among. */
  readonly place?: Place;
  /** Where its high end stands, where that is another value. */
  readonly highPlace?: Place;
}

/** Why a design has no place, whatever its value. */
export type WhyNoPlace = "few" | "scope-not-comparable" | "scope-not-stated" | "type-not-stated";

/** A design on one yardstick, beside the operations of its type. */
export interface DesignYardstick {
  readonly id: YardstickId;
  /** Verified operations of the same type, counted for the same ground, lowest first. */
  readonly comparables: readonly Comparable[];
  /** Only with enough comparables. */
  readonly quartiles?: Quartiles;
  /** Expected before authorised strength; empty where no value can be worked out. */
  readonly readings: readonly Reading[];
  readonly whyNone?: WhyNone;
  readonly whyNoPlace?: WhyNoPlace;
  /** Fields that would tell more than the readings do. */
  readonly open: readonly FieldPath[];
}

/** What a yardstick counts in a design: one or two strengths, or why there is none. */
function countedOn(id: YardstickId, design: MandateDesign, plain: PlainDesign): Strengths {
  const { counts } = yardsticks[id];
  if (counts === "military") return strengthsOf(design, plain);
  const amount = counts === "police" ? authorisedPolice(plain) : observers(plain);
  if (!isAmount(amount)) return { strengths: [], open: [], why: amount };
  return { strengths: [{ basis: "authorised", amount }], open: [] };
}

function dividedBy(id: YardstickId, plain: PlainDesign): DesignAmount | WhyNone {
  switch (yardsticks[id].against) {
    case "people":
      return peopleOf(plain);
    case "area":
      return areaOf(plain);
    case "uniformed":
      return nonZero(authorisedUniformed(plain));
    case "military":
      return nonZero(militaryWithObservers(plain));
  }
}

function nonZero(amount: DesignAmount | WhyNone): DesignAmount | WhyNone {
  return isAmount(amount) && amount.high === 0
    ? { kind: "zero", path: "force.troopCeiling" }
    : amount;
}

/** The first reason of several; what is not stated is asked for all at once. */
function reasonOf(reasons: readonly (WhyNone | undefined)[]): WhyNone | undefined {
  const told = reasons.filter((reason) => reason !== undefined);
  const hard = told.find(({ kind }) => kind !== "not-stated");
  if (hard || told.length === 0) return hard;
  const paths = told.flatMap((reason) => (reason.kind === "not-stated" ? reason.paths : []));
  return { kind: "not-stated", paths: [...new Set(paths)] };
}

function whyNoPlaceOn(
  id: YardstickId,
  { operation, situation }: PlainDesign,
  n: number,
): WhyNoPlace | undefined {
  if (operation.type === undefined) return "type-not-stated";
  if (n < minimumComparables) return "few";
  if (!hasGround(id) || situation.populationScope === "national") return undefined;
  return situation.populationScope === undefined ? "scope-not-stated" : "scope-not-comparable";
}

/** Verified operations of the design's type but those of its own country and time, lowest first. */
function operationsLike(id: YardstickId, plain: PlainDesign, precedents: readonly Precedent[]) {
  const { type = "none" } = plain.operation;
  if (type === "none") return [];
  const others = withoutOwnRecord(precedents, {
    hostCountries: plain.situation.hostCountries,
    date: plain.timing.decisionDate,
  });
  const found = comparablesOf(others, id, { type, scope: "national" });
  return found.sort((a, b) => a.value - b.value);
}

/** A strength by its divisor; with a place where there are `others` to stand among. */
function readingOf(
  id: YardstickId,
  { basis, month, amount }: Strength,
  divisor: DesignAmount,
  others: readonly Comparable[],
): Reading {
  const low = (amount.low * yardsticks[id].per) / divisor.low;
  const high = (amount.high * yardsticks[id].per) / divisor.high;
  const place = placeAmong(low, others);
  const highPlace = high === low ? null : placeAmong(high, others);
  return {
    basis,
    ...(month === undefined ? {} : { month }),
    low,
    high,
    counted: amount,
    against: divisor,
    open: amount.open,
    ...(place ? { place } : {}),
    ...(highPlace ? { highPlace } : {}),
  };
}

/**
 * A design on one yardstick. `precedents` is the whole record: operations of the design's own country
 * and time are left out here, so that it is not compared with itself.
 */
export function yardstickOf(
  id: YardstickId,
  design: MandateDesign,
  precedents: readonly Precedent[],
): DesignYardstick {
  const plain = plainDesign(design);
  const comparables = operationsLike(id, plain, precedents);
  const whyNoPlace = whyNoPlaceOn(id, plain, comparables.length);
  const isEnough = comparables.length >= minimumComparables;
  const { strengths, open, why } = countedOn(id, design, plain);
  const divisor = dividedBy(id, plain);
  const whyNone = reasonOf([why, isAmount(divisor) ? undefined : divisor]);
  const readings =
    whyNone || !isAmount(divisor)
      ? []
      : strengths.map((strength) =>
          readingOf(id, strength, divisor, whyNoPlace ? [] : comparables),
        );
  return {
    id,
    comparables,
    readings,
    open: whyNone ? [] : open,
    ...(isEnough ? { quartiles: quartiles(comparables.map(({ value }) => value)) } : {}),
    ...(whyNone ? { whyNone } : {}),
    ...(whyNoPlace ? { whyNoPlace } : {}),
  };
}

/** A design on every yardstick, in the order in which they are shown. */
export function yardsticksOf(
  design: MandateDesign,
  precedents: readonly Precedent[],
): DesignYardstick[] {
  return yardstickIds.map((id) => yardstickOf(id, design, precedents));
}
