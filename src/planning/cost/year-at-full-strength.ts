import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../../engine/check";
import { expectedStrengthNeeds } from "../../engine/facts/expected-strength";
import { comingDecisions } from "../../engine/operations";
import { personMonths } from "../deployment/person-months";
import { uniformedStrength } from "../deployment/uniformed-strength";
import { type FigureRange, figureOf, rangeOf } from "../plan-factor";
import { perUniformedFactor, priceChangeFactor } from "./cost-factors";
import { costOf, fullMonth } from "./mandate-cost";

/** Every field on which the cost of a year at full strength depends. */
export const yearAtFullStrengthNeeds: readonly FieldPath[] = [
  ...expectedStrengthNeeds,
  "force.contributors[].police",
  "force.individualPolice",
  "force.formedPoliceUnits",
  "force.formedPoliceUnitSize",
  "force.observersAndStaff",
  "force.observersInsideCeiling",
  "force.schedule",
  "force.schedule[].month",
  "force.schedule[].military",
  "force.schedule[].police",
];

const monthsInYear = 12;

/**
 * What twelve months take once all have come that are expected, in millions of US dollars: that
 * part of `mandateCost` alone, for those who ask for it of a great many designs. The context is the
 * design's own values; the design lends the author's figures.
 *
 * @returns undefined where the strength or the cost of a person is not known; that is not zero
 */
export function yearAtFullStrength(
  context: CheckContext,
  design: MandateDesign,
): FigureRange | undefined {
  const { type, decision } = context.design.operation;
  const rate = figureOf(design, perUniformedFactor(type)).value;
  const { at } = uniformedStrength(context);
  if (rate === undefined || at === undefined) return undefined;
  const full = fullMonth(context);
  const isComing = decision === undefined || comingDecisions.includes(decision);
  const persons = isComing ? allYear(at(full)) : personMonths(at, full, full + monthsInYear);
  return costOf(persons, rangeOf(rate), figureOf(design, priceChangeFactor).value ?? 0);
}

/** From the month on in which all have come, each month has the same. */
function allYear({ low, high }: FigureRange): FigureRange {
  return { low: low * monthsInYear, high: high * monthsInYear };
}
