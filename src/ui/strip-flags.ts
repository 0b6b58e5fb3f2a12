/** What a label names (pixels along the axis), how wide its words are and how many lines they take. */
export interface Flag {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly rows?: number;
}

/** A label on a pole at `x`: where its words begin, and on which row their last line (0 is the lowest). */
export interface PlacedFlag extends Flag {
  readonly from: number;
  readonly row: number;
  readonly rows: number;
}

/** Words over words, or a pole through the words of a lower row. */
function collide(one: PlacedFlag, other: PlacedFlag): boolean {
  if (one.row < other.row + other.rows && other.row < one.row + one.rows) {
    return one.from < other.from + other.width && other.from < one.from + one.width;
  }
  const [high, low] = one.row > other.row ? [one, other] : [other, one];
  return high.x > low.from && high.x < low.from + low.width;
}

/**
 * Places labels so that none covers another. The words begin at the pole, or further left where
 * the picture ends. From right to left each takes the lowest row on which it meets no words and
 * no pole; where there is none, a row above all others, and its pole passes behind the words.
 */
export function placeFlags(flags: readonly Flag[], pictureWidth: number): PlacedFlag[] {
  const placed: PlacedFlag[] = [];
  for (const flag of [...flags].sort((a, b) => b.x - a.x)) {
    const from = Math.max(0, Math.min(flag.x, pictureWidth - flag.width));
    const rows = flag.rows ?? 1;
    const top = Math.max(0, ...placed.map((other) => other.row + other.rows));
    let row = 0;
    while (row < top && placed.some((other) => collide({ ...flag, from, row, rows }, other))) row++;
    placed.push({ ...flag, from, row, rows });
  }
  return placed;
}
