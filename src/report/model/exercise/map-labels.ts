import type { Point } from "./map-geometry";
import type { MapLabel, MapSign } from "./map-parts";

/** Words that want to stand at a place; those of a sign beside it. */
export interface WantedLabel {
  readonly text: string;
  readonly at: Point;
  readonly manner: MapLabel["manner"];
  /** How large the sign is that they belong to. */
  readonly beside?: number;
  /** Other places on the line that they name. */
  readonly along?: readonly Point[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const scales = { sector: 1.12, place: 1, nature: 0.94 } as const;
/** The width of a letter on average, as a share of its size; a generous one, since it is a guess. */
const letter = 0.56;
const wide = /\p{Script=Han}/u;

/** How wide words are, about, at a size. */
const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, each) => sum + size * (wide.test(each) ? 1 : letter), 0);

const boxAt = ([x, y]: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (one: Box, other: Box) =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** Places to try, the best first: beside a sign at its right, its left, above and below it. */
function placesFor(
  { at: [x, y], beside, along = [] }: WantedLabel,
  width: number,
  height: number,
): Point[] {
  if (beside === undefined)
    return [[x, y] as const, ...along].flatMap(([atX, atY]) =>
      [0, 1, -1, 2, -2, 3, -3].map((step): Point => [atX, atY + step * height * 0.8]),
    );
  const [across, up] = [beside / 2 + 2 + width / 2, beside / 2 + height / 2];
  return [
    [x + across, y],
    [x - across, y],
    [x, y - up],
    [x, y + up],
    [x + across, y - height * 0.6],
    [x + across, y + height * 0.6],
    [x - across, y - height * 0.6],
    [x - across, y + height * 0.6],
  ];
}

/**
 * Gives each of the words a place on the map where they cover least of what stands there already:
 * names of signs first, since those cannot move far, then sectors, then rivers, lakes and countries.
 * No words leave the map where there is room for them on it.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  signs: readonly MapSign[],
  {
    width,
    height,
    text,
  }: { readonly width: number; readonly height: number; readonly text: number },
): MapLabel[] {
  const taken: Box[] = signs.map(({ at, size }) => boxAt(at, size, size));
  const order = ["place", "sector", "nature"] as const;
  const inOrder = order.flatMap((manner) => wanted.filter((each) => each.manner === manner));
  return inOrder.map((label): MapLabel => {
    const size = text * scales[label.manner];
    const [wide, high] = [widthOf(label.text, size), size * 1.15];
    const kept = (centre: number, half: number, most: number) =>
      half * 2 > most ? most / 2 : Math.min(Math.max(centre, half + 1), most - half - 1);
    const tries = placesFor(label, wide, high).map(
      (place): { at: Point; cost: number; box: Box } => {
        const at: Point = [kept(place[0], wide / 2, width), kept(place[1], high / 2, height)];
        const box = boxAt(at, wide, high);
        const moved = Math.abs(at[0] - place[0]) + Math.abs(at[1] - place[1]);
        return { at, box, cost: taken.reduce((sum, each) => sum + overlap(box, each), moved) };
      },
    );
    const best = tries.reduce((one, other) => (other.cost < one.cost ? other : one));
    taken.push(best.box);
    return { text: label.text, at: best.at, size, manner: label.manner };
  });
}
