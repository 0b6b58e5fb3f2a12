import type { MarkKind } from "../../../classroom/exercise/sketch-map";
import type { Point } from "./map-geometry";
import type { ShapeStyle } from "./map-styles";
import type { SymbolKind } from "./map-symbols";

/** A line or an area; points from the upper left corner of the map. */
export interface MapShape extends ShapeStyle {
  readonly points: readonly Point[];
}

/** A sign at a place, `size` across. */
export interface MapSign {
  readonly kind: SymbolKind;
  readonly at: Point;
  readonly size: number;
}

/** Words on the map; `at` is the middle of their box. */
export interface MapLabel {
  readonly text: string;
  readonly at: Point;
  readonly size: number;
  readonly manner: "sector" | "place" | "nature";
}

/** A sign, a line or an area with its word. */
export interface MapKey {
  readonly kind: MarkKind | "sector";
  readonly word: string;
}

/** A sketch map as vectors, everything in points. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  readonly signs: readonly MapSign[];
  readonly labels: readonly MapLabel[];
  readonly key: readonly MapKey[];
  readonly scale: { readonly length: number; readonly word: string };
}
