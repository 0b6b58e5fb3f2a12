import type { MapPoint } from "../exercise/sketch-map";

/** Whether a point lies inside an outline, by the count of edges to one side of it. */
export function isInside(outline: readonly MapPoint[], [x, y]: MapPoint): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of edges(outline)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The distance from a point to the nearest edge of an outline, in the map's units. */
export function distanceToEdge(outline: readonly MapPoint[], point: MapPoint): number {
  return Math.min(...edges(outline).map(([a, b]) => distanceToLine(a, b, point)));
}

/** The area of an outline in square units. */
export function areaOf(outline: readonly MapPoint[]): number {
  const sum = edges(outline).reduce((total, [[ax, ay], [bx, by]]) => total + ax * by - bx * ay, 0);
  return Math.abs(sum) / 2;
}

const across = 16;
const rounds = 4;

/** The point inside an outline that is farthest from its edges: where a name has most room. */
export function roomiestPoint(outline: readonly MapPoint[]): MapPoint {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  let box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as Box;
  let best: MapPoint = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  let room = roomAt(outline, best);
  for (let round = 0; round < rounds; round += 1) {
    for (const point of gridOver(box)) {
      const roomHere = roomAt(outline, point);
      if (roomHere > room) [best, room] = [point, roomHere];
    }
    const halfWidth = (box[2] - box[0]) / across;
    const halfHeight = (box[3] - box[1]) / across;
    const [x, y] = best;
    box = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
  }
  return best;
}

type Box = [left: number, top: number, right: number, bottom: number];

/** Outside, what is nearest to the outline has most room. */
function roomAt(outline: readonly MapPoint[], point: MapPoint): number {
  const distance = distanceToEdge(outline, point);
  return isInside(outline, point) ? distance : -distance;
}

function* gridOver([left, top, right, bottom]: Box): Generator<MapPoint> {
  for (let row = 1; row < across; row += 1) {
    for (let column = 1; column < across; column += 1) {
      yield [left + ((right - left) * column) / across, top + ((bottom - top) * row) / across];
    }
  }
}

function edges(outline: readonly MapPoint[]): [MapPoint, MapPoint][] {
  return outline.map((point, index) => [outline.at(index - 1) ?? point, point]);
}

function distanceToLine([ax, ay]: MapPoint, [bx, by]: MapPoint, [x, y]: MapPoint): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}
