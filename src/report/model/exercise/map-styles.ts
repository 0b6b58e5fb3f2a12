import { type MarkKind, markKinds } from "../../../classroom/exercise/sketch-map";
import { type SymbolKind, symbolSizes } from "./map-symbols";

/** Names of colours of the design system; paper and slides both have them. */
export type MapInk =
  | "ground"
  | "surface"
  | "sunken"
  | "ink"
  | "ink-soft"
  | "line-strong"
  | "accent"
  | "accent-soft"
  | "not-met";

/** How a line or an area is drawn: weights and dashes in points. */
export interface ShapeStyle {
  readonly fill?: MapInk;
  readonly stroke?: MapInk;
  readonly weight: number;
  readonly dash?: readonly number[];
  readonly isClosed: boolean;
}

export const areaStyles: Partial<Record<MarkKind, ShapeStyle>> = {
  land: { fill: "surface", stroke: "line-strong", weight: 0.6, isClosed: true },
  neighbour: { fill: "sunken", stroke: "line-strong", weight: 0.6, isClosed: true },
  water: { fill: "accent-soft", stroke: "accent", weight: 0.5, isClosed: true },
};

export const lineStyles: Partial<Record<MarkKind, ShapeStyle>> = {
  river: { stroke: "accent", weight: 1, isClosed: false },
  road: { stroke: "line-strong", weight: 1.3, isClosed: false },
  railway: { stroke: "ink-soft", weight: 1.1, dash: [1.2, 2.2], isClosed: false },
  border: { stroke: "ink", weight: 1.1, dash: [7, 2.4, 1.4, 2.4], isClosed: false },
  "line-of-contact": { stroke: "not-met", weight: 2.2, dash: [5, 2.6], isClosed: false },
};

export const sectorStyle: ShapeStyle = {
  stroke: "ink-soft",
  weight: 0.8,
  dash: [2.4, 2],
  isClosed: true,
};

/** Whether a mark of this kind is a sign at one place. */
export const isSymbol = (kind: MarkKind): kind is SymbolKind => kind in symbolSizes;

/** Kinds from the ground up, as they are drawn and as the key lists them. */
export const drawnOrder: readonly (MarkKind | "sector")[] = [
  ...markKinds.slice(0, 3),
  "sector",
  ...markKinds.slice(3),
];
