import type { MapPoint } from "../exercise/sketch-map";

/** The area inside an outline, in square units of the map. */
export const areaOf = (shape: readonly MapPoint[]): number =>
  Math.abs(
    sidesOf(shape).reduce((sum, [[x, y], [nextX, nextY]]) => sum + x * nextY - nextX * y, 0) / 2,
  );

/** The sides of an outline, written alike whichever way they run. */
export const edgesOf = (shape: readonly MapPoint[]): string[] =>
  sidesOf(shape).map((side) =>
    side
      .map((end) => end.join())
      .sort()
      .join(" "),
  );

const sidesOf = (shape: readonly MapPoint[]) =>
  shape.map((point, at): [MapPoint, MapPoint] => [point, shape[(at + 1) % shape.length] ?? point]);
