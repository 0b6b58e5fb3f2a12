import type { MapMark, MarkKind } from "../exercise/sketch-map";

/** Kinds whose several points are the outline of an area. */
export const areaKinds = ["land", "neighbour", "water"] as const satisfies MarkKind[];
/** Kinds whose several points are a line. */
export const lineKinds = [
  "river",
  "road",
  "railway",
  "border",
  "line-of-contact",
] as const satisfies MarkKind[];
/** Kinds that stand at one point, the more weighty first. */
export const pointKinds = [
  "capital",
  "camp",
  "base",
  "airfield",
  "port",
  "crossing",
  "mine",
  "town",
  "village",
] as const satisfies MarkKind[];

export type LineKind = (typeof lineKinds)[number];
export type PointKind = (typeof pointKinds)[number];

type Known<Kind> = MapMark & { kind: Kind };

const isOf =
  <Kind extends MarkKind>(kinds: readonly Kind[]) =>
  (mark: MapMark): mark is Known<Kind> =>
    kinds.some((kind) => kind === mark.kind);

/** The areas of a map in the order in which they are painted. */
export const areasOf = (marks: readonly MapMark[]) => inOrderOf(areaKinds, marks);
/** The lines of a map in the order in which they are painted. */
export const linesOf = (marks: readonly MapMark[]) => inOrderOf(lineKinds, marks);
/** The places of a map, the more weighty kinds first. */
export const placesOf = (marks: readonly MapMark[]) => inOrderOf(pointKinds, marks);

function inOrderOf<Kind extends MarkKind>(
  kinds: readonly Kind[],
  marks: readonly MapMark[],
): Known<Kind>[] {
  return marks.filter(isOf(kinds)).sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
