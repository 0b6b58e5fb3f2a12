import type { FigureRange } from "../plan-factor";

/** The numbers put into a step, by name. Words: `sizing.step.<formula>`. */
export type Numbers = Readonly<Record<string, number | FigureRange>>;

/** One step of the arithmetic: which formula, what was put in, what came out. */
export interface Step {
  readonly formula: string;
  readonly numbers: Numbers;
  readonly result: number | FigureRange;
}
