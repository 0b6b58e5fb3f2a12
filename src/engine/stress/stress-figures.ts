import type { MandateDesign } from "../../domain/design";
import type { Unit } from "../../domain/field";

/** A number that the stress test needs and no field of a design holds. */
export interface StressFigure {
  value: number;
  unit: Unit;
  /** Each is a convention of ours; where its size was read somewhere, `source` says where. */
  basis: "convention";
  source?: { title: string; url: string };
  least: number;
  most: number;
}

export const stressFigures = {
  /**
   * How many the reserve brings, as a design says only whether there is one. That it is one battalion
   * is ours; that a battalion is about 850 was read.
   */
  "stress.reserve-troops": {
    value: 850,
    unit: "persons",
    basis: "convention",
    source: {
      title: "StrategyPage, 20 January 2004: a national contingent called a battalion of about 850",
      url: "https://m.strategypage.com/htmw/htun/articles/20040116.aspx",
    },
    least: 0,
    most: 100_000,
  },
  /** For how many months the operation can run before its money comes. */
  "stress.money-buffer-months": {
    value: 0,
    unit: "months",
    basis: "convention",
    least: 0,
    most: 60,
  },
} as const satisfies Record<string, StressFigure>;

export type StressFigureId = keyof typeof stressFigures;
export const stressFigureIds = Object.keys(stressFigures) as StressFigureId[];

/** The figures in force for a design: its author's own value where there is one within bounds. */
export function stressFiguresOf(design: MandateDesign): (id: StressFigureId) => number {
  const own = new Map(design.figures?.map(({ figure, value }) => [figure, value]));
  return (id) => {
    const { value, least, most } = stressFigures[id] as StressFigure;
    const given = own.get(id);
    return given === undefined || given < least || given > most ? value : given;
  };
}
