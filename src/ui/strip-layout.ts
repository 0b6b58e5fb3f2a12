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
