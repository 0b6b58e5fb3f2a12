import type { MandateDesign } from "../../domain/design";
import { type FigureRange, figureOf, rangeOf } from "../plan-factor";
import { workingFactors } from "./factors";

/** How many people it takes to have one there every day, and the figures that it comes from. */
export interface Cover {
  readonly shifts: number;
  readonly dutyDays: number;
  /** Per cent of the time on leave, ill, on a course or between rotations. */
  readonly leaveShare: FigureRange;
  /** People for one place that is filled every day: days off and leave replaced. */
  readonly everyDay: FigureRange;
  /** People for one place whose days off are counted already: leave alone replaced. */
  readonly leaveAlone: FigureRange;
}

/** The cover that the working pattern of a design asks for. */
export function coverOf(design: Pick<MandateDesign, "figures">): Cover {
  const { value: shifts } = figureOf(design, workingFactors.shifts);
  const { value: dutyDays } = figureOf(design, workingFactors.dutyDays);
  const leaveShare = rangeOf(figureOf(design, workingFactors.leaveShare).value);
  const replaced = (percent: number) => 100 / (100 - percent);
  const leaveAlone = { low: replaced(leaveShare.low), high: replaced(leaveShare.high) };
  const week = 7 / dutyDays;
  return {
    shifts,
    dutyDays,
    leaveShare,
    everyDay: { low: week * leaveAlone.low, high: week * leaveAlone.high },
    leaveAlone,
  };
}
