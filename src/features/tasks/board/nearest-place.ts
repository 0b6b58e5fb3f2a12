/** Where something lies on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place that a lifted task can be put: a column, or another task's card. */
export interface PlaceBox {
  readonly id: string;
  readonly kind: "column" | "card";
  readonly box: Box;
}

export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** So many pixels count as the same line, as boxes are laid out in fractions. */
const slack = 2;

/**
 * The place that an arrow key leads to from where a lifted task is: sideways the next column, up and
 * down the next card or column of those in line with it. Undefined where there is none that way.
 */
export function nearestPlace(
  from: Box,
  places: readonly PlaceBox[],
  arrow: Arrow,
): PlaceBox | undefined {
  const isSideways = arrow === "ArrowLeft" || arrow === "ArrowRight";
  const sign = arrow === "ArrowLeft" || arrow === "ArrowUp" ? -1 : 1;
  const along = ({ box }: PlaceBox) =>
    sign * (isSideways ? box.left - from.left : box.top - from.top);
  const inLine = ({ kind, box }: PlaceBox) =>
    isSideways
      ? kind === "column"
      : box.left < from.left + from.width && from.left < box.left + box.width;
  return places
    .filter((place) => along(place) > slack && inLine(place))
    .reduce<PlaceBox | undefined>(
      (best, place) => (best === undefined || along(place) < along(best) ? place : best),
      undefined,
    );
}

/** The place whose beginning lies nearest to that of a lifted task, by the key that moved it there. */
export function placeAtStart(from: Box, places: readonly PlaceBox[]): PlaceBox | undefined {
  const distance = ({ box }: PlaceBox) => Math.hypot(box.left - from.left, box.top - from.top);
  return places.reduce<PlaceBox | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  );
}
