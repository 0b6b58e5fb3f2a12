import type { MandateDesign } from "../../domain/design";
import { type FigureRange, figureOf, type PlanFactor, rangeOf } from "../plan-factor";
import { enablers, type MissionElement } from "./element";
import { enablerFactors, forceFactors } from "./factors";
import { nobody, shareOf, sumOf } from "./persons";
import { type ElementNeed, followingNeed } from "./sector-need";

/** A part of the force: the author's number, else a share of some people. */
function partOf(
  design: MandateDesign,
  element: MissionElement,
  { share, number }: { share: PlanFactor<number | FigureRange>; number: PlanFactor<undefined> },
  people: FigureRange,
): ElementNeed[] {
  const { value: own } = figureOf(design, number);
  if (own !== undefined) {
    const need = rangeOf(own);
    return need.high === 0
      ? []
      : [{ element, need, steps: [{ formula: "own-number", numbers: {}, result: need }] }];
  }
  const percent = rangeOf(figureOf(design, share).value);
  return followingNeed(element, shareOf(people, percent), { people, share: percent });
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
