/** What a label names (pixels along the axis) and how wide its words are. */
export interface Flag {
  readonly id: string;
  readonly x: number;
  readonly width: number;
}

/** A label flown from a pole at `x`: to which side, and on which row (0 is the lowest). */
export interface PlacedFlag {
  readonly id: string;
  readonly row: number;
  readonly side: "left" | "right";
}

interface Span {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Words over words, or a pole through the words of a lower row. */
function collide(one: Span, other: Span): boolean {
  if (one.row === other.row) return one.from < other.to && one.to > other.from;
  const [high, low] = one.row > other.row ? [one, other] : [other, one];
  return high.x > low.from && high.x < low.to;
}

/**
 * Places labels so that none covers another and no pole runs through words. From right to left,
 * each flies to the right on the lowest free row, or to the left where the picture ends; where
 * neither fits it takes a row above all others.
 */
export function placeFlags(flags: readonly Flag[], pictureWidth: number): PlacedFlag[] {
  const placed: Span[] = [];
  return [...flags]
    .sort((a, b) => b.x - a.x)
    .map(({ id, x, width }) => {
      const spans = { right: { x, from: x, to: x + width }, left: { x, from: x - width, to: x } };
      const fitsRight = spans.right.to <= pictureWidth;
      const outRight = spans.right.to - pictureWidth;
      const sides = fitsRight
        ? (["right", "left"] as const)
        : outRight <= -spans.left.from
          ? (["right"] as const)
          : (["left"] as const);
      const top = 1 + Math.max(-1, ...placed.map((span) => span.row));
      for (let row = 0; row <= top; row++) {
        for (const side of sides) {
          const span = { ...spans[side], row };
          const isInside = span.from >= 0 || sides.length === 1;
          if (!isInside || placed.some((other) => collide(span, other))) continue;
          placed.push(span);
          return { id, row, side };
        }
      }
      const side = sides[0];
      placed.push({ ...spans[side], row: top });
      return { id, row: top, side };
    });
}
