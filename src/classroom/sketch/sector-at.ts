import type { ExerciseSector } from "../exercise/situation";
import type { MapPoint } from "../exercise/sketch-map";
import { isInside } from "./inside";

/** The sector in which a point of the map lies; undefined where it lies in none. */
export function sectorAt(
  sectors: readonly ExerciseSector[],
  point: MapPoint | undefined,
): ExerciseSector | undefined {
  return point && sectors.find(({ shape }) => isInside(shape, point));
}
