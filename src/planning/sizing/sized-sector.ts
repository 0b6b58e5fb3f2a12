import { type FigureRange, rangeOf } from "../plan-factor";
import { isPolice, personnelOf } from "./element";
import { type Expected, expectedInSector } from "./held";
import type { SectorNeed } from "./sector-need";
import { type Standing, standingOf } from "./standing";

/** A sector's need beside what is planned for it, and what of that can be expected. */
export interface SizedSector extends SectorNeed {
  /** Whether any of its troops could not be counted, so that the need is a floor. */
  readonly isPartial: boolean;
  /** Whether any of its police could not be counted. */
  readonly lacksPolice: boolean;
  readonly planned?: { readonly troops: number; readonly standing: Standing };
  readonly expected?: { readonly troops: FigureRange; readonly standing: Standing };
  readonly plannedPolice?: { readonly police: number; readonly standing: Standing };
}

/**
 * Holds a sector's need against its plan.
 *
 * @param hasTasks whether the design states its tasks at all
 */
export function sizedSector(
  need: SectorNeed,
  expected: Expected,
  ceiling: number | undefined,
  hasTasks: boolean,
): SizedSector {
  const { sector, troops, police, gaps } = need;
  const elements = gaps.map(({ element }) => element);
  const isPartial = !hasTasks || elements.some((each) => personnelOf(each) === "troops");
  const lacksPolice = !hasTasks || elements.some(isPolice);
  const there = expectedInSector(sector, expected, ceiling);
  return {
    ...need,
    isPartial,
    lacksPolice,
    ...(sector.troops !== undefined && {
      planned: {
        troops: sector.troops,
        standing: standingOf(rangeOf(sector.troops), troops, isPartial),
      },
    }),
    ...(there && { expected: { troops: there, standing: standingOf(there, troops, isPartial) } }),
    ...(sector.police !== undefined && {
      plannedPolice: {
        police: sector.police,
        standing: standingOf(rangeOf(sector.police), police, lacksPolice),
      },
    }),
  };
}
