import type { SketchMap } from "../exercise/sketch-map";
import { scaleBarOf } from "./scale-bar";

/** A stretch of a map, in its units. */
export type MapBox = { left: number; top: number; right: number; bottom: number };

/** Where the scale bar and the arrow to the north stand with their words: no name stands there. */
export function frameRoom(map: SketchMap, letterSize: number): MapBox[] {
  const { width, height } = map;
  return [
    {
      left: 0,
      top: height - 2.6 * letterSize,
      right: scaleBarOf(map).units + 2 * letterSize,
      bottom: height,
    },
    { left: width - 2.8 * letterSize, top: 0, right: width, bottom: 4.6 * letterSize },
  ];
}
