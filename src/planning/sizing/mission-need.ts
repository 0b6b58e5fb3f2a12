import type { MandateDesign } from "../../domain/design";
import { type FigureRange, figureOf, type PlanFactor, rangeOf } from "../plan-factor";
import { enablers, type MissionElement } from "./element";
import { enablerFactors, forceFactors } from "./factors";
import { nobody, shareOf, sumOf } from "./persons";
import { type ElementNeed, followingNeed } from "./sector-need";
import type { Step } from "./trace";

/** A part of the force: the author's number, else a share of some people; both are in the step. */
function partOf(
  design: MandateDesign,
  element: MissionElement,
  { share, number }: { share: PlanFactor<number | FigureRange>; number: PlanFactor<undefined> },
  people: FigureRange,
): ElementNeed[] {
  const percent = rangeOf(figureOf(design, share).value);
  const usual = shareOf(people, percent);
  const { value: own } = figureOf(design, number);
  const step: Step =
    own === undefined
      ? { formula: "share", numbers: { people, share: percent }, result: usual }
      : { formula: "own-number", numbers: { usual }, result: rangeOf(own) };
  const need = rangeOf(step.result);
  return need.high === 0 ? [] : [{ element, need, steps: [step] }];
}

/**
 * What the force needs beside its sectors: a reserve, support units and a headquarters.
 *
 * @param troops those in units of troops in all sectors
 * @param military all military personnel in all sectors
 */
export function missionNeed(
  design: MandateDesign,
  troops: FigureRange,
  military: FigureRange,
): ElementNeed[] {
  const { reserveShare: share, reserve: number, forceHeadquarters } = forceFactors;
  const reserve = partOf(design, "reserve", { share, number }, troops);
  const supported = sumOf([troops, ...reserve.map(({ need }) => need)]);
  const support = enablers.flatMap((enabler) =>
    partOf(design, enabler, enablerFactors[enabler], supported),
  );
  const staff = figureOf(design, forceHeadquarters).value;
  const isForce = sumOf([military, ...[...reserve, ...support].map(({ need }) => need)]).high > 0;
  return [
    ...reserve,
    ...support,
    ...followingNeed("force-headquarters", isForce ? rangeOf(staff) : nobody, { staff }),
  ];
}
