import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { type PlainDesign, plainDesign } from "../../domain/plain";
import { type MilitaryInPlace, militaryInPlace } from "../../engine/facts/military-in-place";
import { thresholdsOf } from "../../engine/thresholds";
import { type FigureRange, figureOf, rangeOf } from "../plan-factor";
import { resultFactors } from "./factors";
import { shareOf } from "./persons";
import type { SectorPlan } from "./sector-plan";
import { formedUnitSize } from "./task-element-need";

/** Those expected to be there: of the whole force, or the field that would tell. */
export interface Expected {
  /** Months after the decision; without meaning where those deployed are counted. */
  readonly month: number;
  readonly strength: MilitaryInPlace | FieldPath;
}

/** The military personnel expected in the month that the result is held against. */
export function expectedOf(design: MandateDesign): Expected {
  const { value: month } = figureOf(design, resultFactors.month);
  const context = {
    design: plainDesign(design),
    threshold: thresholdsOf(design),
    precedents: [],
  };
  return { month, strength: militaryInPlace(context, month) };
}

/**
 * Those of a sector's troops who can be expected to be there, in whole people: as many in a hundred
 * as of the ceiling. That a shortfall falls on all sectors alike is assumed, and said.
 */
export function expectedInSector(
  { troops }: SectorPlan,
  { strength }: Expected,
  ceiling: number | undefined,
): FigureRange | undefined {
  if (typeof strength === "string" || !ceiling || troops === undefined) return undefined;
  const percent = (people: number) => Math.min(100, (100 * people) / ceiling);
  return shareOf(rangeOf(troops), { low: percent(strength.low), high: percent(strength.high) });
}

/** A strength of the design that some of the need is held against. */
export const heldStrengths = [
  "expected",
  "ceiling",
  "observers-and-staff",
  "individual-police",
  "formed-police",
] as const;
export type HeldStrength = (typeof heldStrengths)[number];

/** Each of those strengths, or the field that would tell. */
export function heldOf(
  design: MandateDesign,
  plain: PlainDesign,
  { strength }: Expected,
): Readonly<Record<HeldStrength, FigureRange | FieldPath>> {
  const { force } = plain;
  const units = force.formedPoliceUnits;
  const stated = (path: FieldPath, value: number | undefined) =>
    value === undefined ? path : rangeOf(value);
  return {
    expected: typeof strength === "string" ? strength : { low: strength.low, high: strength.high },
    ceiling: stated("force.troopCeiling", force.troopCeiling),
    "observers-and-staff": stated("force.observersAndStaff", force.observersAndStaff),
    "individual-police": stated("force.individualPolice", force.individualPolice),
    "formed-police": stated(
      "force.formedPoliceUnits",
      units === undefined ? undefined : units * formedUnitSize(design),
    ),
  };
}
