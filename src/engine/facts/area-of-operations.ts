import type { PlainDesign } from "../../domain/plain";

/** The stated area in km², else the sum of the sectors' areas where all of them are stated. */
export function areaOfOperations({ situation }: PlainDesign): number | undefined {
  const { areaKm2, sectors } = situation;
  if (areaKm2 !== undefined || !sectors?.length) return areaKm2;
  return sectors.some((sector) => sector.areaKm2 === undefined)
    ? undefined
    : sectors.reduce((sum, sector) => sum + (sector.areaKm2 ?? 0), 0);
}
