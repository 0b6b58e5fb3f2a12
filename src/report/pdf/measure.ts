import type { Face } from "./text-style";

/** The width of a text in points, set in a face at a size. */
export type Measure = (text: string, face: Face, size: number) => number;
