import type { MandateDesign } from "../../domain/design";
import type { PlainDesign } from "../../domain/plain";
import { personMonths } from "../deployment/person-months";
import { planningContext } from "../deployment/planning-context";
import { policeCeiling } from "../deployment/uniformed-parts";
import { uniformedStrength } from "../deployment/uniformed-strength";
import { type Figure, type FigureRange, figureOf, rangeOf } from "../plan-factor";
import { reimbursementFactor } from "./cost-factors";
import { costOf } from "./mandate-cost";

/** What contributors would be reimbursed for their people; a part of the whole cost, never besides it. */
export interface Reimbursement {
  readonly rate: Figure;
  readonly personMonths: FigureRange;
  readonly usdMillions?: FigureRange;
}

const monthsInYear = 12;

/** The share of the military who come in contingents: all but observers and staff officers. */
export function contingentShare({ force }: PlainDesign): number {
  const { observersAndStaff = 0, observersInsideCeiling, troopCeiling } = force;
  if (observersInsideCeiling === false || !troopCeiling) return 1;
  return Math.max(0, 1 - observersAndStaff / troopCeiling);
}

/** The share of the police who come in formed units. */
export function formedShare(design: PlainDesign): number {
  const ceiling = policeCeiling(design);
  const { formedPoliceUnits = 0, formedPoliceUnitSize = 0 } = design.force;
  return ceiling ? (formedPoliceUnits * formedPoliceUnitSize) / ceiling : 0;
}

/**
 * What contributors of troops and formed police would be reimbursed over a stretch, by the monthly
 * rate a person. Individual officers and observers are paid otherwise. Undefined where no such
 * strength is stated.
 */
export function reimbursementOver(
  design: MandateDesign,
  from: number,
  to: number,
): Reimbursement | undefined {
  const context = planningContext(design);
  const { parts } = uniformedStrength(context);
  const shares = [
    [parts.military, contingentShare(context.design)],
    [parts.police, formedShare(context.design)],
  ] as const;
  const stated = shares.filter(([part]) => "at" in part);
  if (stated.length === 0) return undefined;
  const months = stated.map(([part, share]) => {
    const range = "at" in part ? personMonths(part.at, from, to) : { low: 0, high: 0 };
    return { low: range.low * share, high: range.high * share };
  });
  const persons = {
    low: months.reduce((sum, { low }) => sum + low, 0),
    high: months.reduce((sum, { high }) => sum + high, 0),
  };
  const rate = figureOf(design, reimbursementFactor(context.design.timing.decisionDate));
  if (rate.value === undefined) return { rate, personMonths: persons };
  const { low, high } = rangeOf(rate.value);
  const yearly = { low: low * monthsInYear, high: high * monthsInYear };
  return { rate, personMonths: persons, usdMillions: costOf(persons, yearly, 0) };
}
