import type { Direction } from "../../i18n/locale";
import type { Runs } from "../model/block";
import { breakLines } from "./break-lines";
import type { Measure } from "./measure";
import type { PageGrid } from "./paper";
import { type Mark, type Slab, slab } from "./slab";
import type { TextStyle } from "./text-style";

/** What every block is set with. */
export interface Setting {
  readonly measure: Measure;
  readonly grid: PageGrid;
  /** Which way the report runs; from left to right where it is not said. */
  readonly direction?: Direction;
}

/** From the top of a line to its baseline, so that small and large text share one rhythm. */
export const baselineOf = ({ size, leading }: TextStyle) => (leading - size) / 2 + size * 0.86;

/** Runs set in lines at x, one slab a line. */
export function linesAt(
  { measure, direction }: Setting,
  runs: Runs,
  style: TextStyle,
  x: number,
  width: number,
): Slab[] {
  const y = baselineOf(style);
  return breakLines(runs, style, width, measure, direction).map((line) =>
    slab(
      style.leading,
      line.map((piece): Mark => ({ kind: "text", ...piece, x: x + piece.x, y })),
    ),
  );
}

/** One line of plain text at x, as a mark in a slab of its own. */
export function textAt(setting: Setting, text: string, style: TextStyle, x: number): Slab {
  const [line] = linesAt(setting, [{ kind: "plain", text }], style, x, Number.POSITIVE_INFINITY);
  return line ?? slab(style.leading, []);
}
