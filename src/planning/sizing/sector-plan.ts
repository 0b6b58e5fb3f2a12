import type { PlainDesign, PlainSector } from "../../domain/plain";

/** What of a sector the arithmetic reads; every answer may be silent. */
const read = ["name", "population", "areaKm2", "risk", "troops", "police"] as const;

/** A sector as the arithmetic sees it. */
export type SectorPlan = {
  readonly [K in (typeof read)[number]]: PlainSector[K] | undefined;
} & {
  readonly id: string;
  /** The whole area of operations, where the design has no sectors. */
  readonly isWhole: boolean;
};

/** The row under which figures of the whole area are kept. */
export const wholeArea = "whole-area";

/** The sectors of a design; where there are none, the whole area as one. */
export function sectorPlans({ situation }: PlainDesign): SectorPlan[] {
  const { sectors = [], populationAtRisk: population, areaKm2 } = situation;
  if (sectors.length > 0) return sectors.map((sector) => ({ ...sector, isWhole: false }));
  return [
    {
      id: wholeArea,
      name: undefined,
      population,
      areaKm2,
      risk: undefined,
      troops: undefined,
      police: undefined,
      isWhole: true,
    },
  ];
}
