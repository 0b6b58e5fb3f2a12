/** A dot's place: pixels along the axis, and its row above it (0 is the lowest). */
export interface PlacedDot {
  readonly id: string;
  readonly x: number;
  readonly row: number;
}

/**
 * Dots at their exact place along the axis; where two would touch, the later one goes a row up.
 * `spacing` is the width of a dot with its gap, in pixels.
 */
export function stackDots(
  dots: readonly { id: string; x: number }[],
  spacing: number,
): PlacedDot[] {
  const lastInRow: number[] = [];
  return [...dots]
    .sort((a, b) => a.x - b.x)
    .map(({ id, x }) => {
      const free = lastInRow.findIndex((last) => x - last >= spacing);
      const row = free === -1 ? lastInRow.length : free;
      lastInRow[row] = x;
      return { id, x, row };
    });
}

/** A label's place: centre in pixels, kept inside the picture, and its row (0 is the first). */
export interface PlacedLabel {
  readonly id: string;
  readonly centre: number;
  readonly row: number;
}

/**
 * Labels centred over what they name, pushed inwards at the edges, on the first row where they
 * touch no other. Earlier labels have the better place. All measures in pixels.
 */
export function placeLabels(
  labels: readonly { id: string; x: number; width: number }[],
  pictureWidth: number,
): PlacedLabel[] {
  const taken: { row: number; from: number; to: number }[] = [];
  return labels.map(({ id, x, width }) => {
    const half = Math.min(width, pictureWidth) / 2;
    const centre = Math.min(Math.max(x, half), pictureWidth - half);
    const [from, to] = [centre - half, centre + half];
    let row = 0;
    while (taken.some((other) => other.row === row && from < other.to && to > other.from)) row++;
    taken.push({ row, from, to });
    return { id, centre, row };
  });
}
