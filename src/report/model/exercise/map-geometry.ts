export type Point = readonly [number, number];

/** Twice the signed area of a closed outline. */
function doubleArea(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
}

const meanOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** Whether a point lies within a closed outline. */
export function isWithin([x, y]: Point, outline: readonly Point[]): boolean {
  let within = false;
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] as Point;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  });
  return within;
}

/** The widest stretch of an outline at a height, as its middle and its width. */
function widestAt(outline: readonly Point[], y: number): { middle: number; width: number } {
  const crossings = outline
    .flatMap(([x1, y1], index) => {
      const [x2, y2] = outline[(index + 1) % outline.length] as Point;
      return y1 > y === y2 > y ? [] : [((x2 - x1) * (y - y1)) / (y2 - y1) + x1];
    })
    .sort((one, other) => one - other);
  let widest = { middle: Number.NaN, width: -1 };
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from, to] = [crossings[at] as number, crossings[at + 1] as number];
    if (to - from > widest.width) widest = { middle: (from + to) / 2, width: to - from };
  }
  return widest;
}

/** The middle of an area for its name: its centroid, or, where that lies outside, a place inside it. */
export function centreOf(outline: readonly Point[]): Point {
  const area = doubleArea(outline);
  if (area === 0) return meanOf(outline);
  const weighed = outline.reduce<Point>(
    ([sumX, sumY], [x1, y1], index) => {
      const [x2, y2] = outline[(index + 1) % outline.length] as Point;
      const cross = x1 * y2 - x2 * y1;
      return [sumX + (x1 + x2) * cross, sumY + (y1 + y2) * cross];
    },
    [0, 0],
  );
  const centroid: Point = [weighed[0] / (3 * area), weighed[1] / (3 * area)];
  if (isWithin(centroid, outline)) return centroid;
  const heights = outline.map(([, y]) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const candidates = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((share) => {
    const y = top + (bottom - top) * share;
    return { y, ...widestAt(outline, y) };
  });
  const best = candidates.reduce((one, other) => (other.width > one.width ? other : one));
  return best.width > 0 ? [best.middle, best.y] : meanOf(outline);
}
