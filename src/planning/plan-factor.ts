import type { MandateDesign } from "../domain/design";

/** Units of the figures in estimates; the words are `means.figure.unit.<unit>`. */
export const figureUnits = [
  "persons",
  "units",
  "posts",
  "sites",
  "bases",
  "patrols",
  "patrols-per-day",
  "escorts-per-day",
  "shifts",
  "hours",
  "hours-per-day",
  "days",
  "days-per-year",
  "weeks",
  "months",
  "times",
  "per-cent",
  "km",
  "km2",
  "km-per-hour",
  "usd",
  "usd-per-month",
  "usd-per-year",
  "usd-millions",
] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** A figure that was published, or that we hold, as a range. Low is never above high. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a usual figure was published. `seen`: read there; `recalled`: written from memory;
 * `derived`: our arithmetic on figures read there. What it covers is said in words, by
 * `wordsOfFigure`.
 */
export interface FigureSource {
  readonly title: string;
  /** Absent where no copy could be read. */
  readonly url?: string;
  /** A year, a range of years or a budget year: "2011", "1989-2015", "2013-14". */
  readonly year: string;
  readonly status: "seen" | "recalled" | "derived";
}

/** What a usual figure rests on. `author`: there is no usual figure; only the author can set one. */
export type FigureBasis = FigureSource | "convention" | "author";

/** A figure of an estimate that the author can change. `least` and `most` are the possible values. */
export interface PlanFactor<U extends number | FigureRange | undefined = FigureValue> {
  /** "<calculation>.<factor>", such as "sizing.patrol-hours" or "cost.per-uniformed". */
  readonly id: string;
  readonly unit: FigureUnit;
  readonly usual: U;
  readonly least: number;
  readonly most: number;
  /** Only whole numbers make sense. */
  readonly whole?: true;
  readonly basis: FigureBasis;
}
export type FigureValue = number | FigureRange | undefined;

/** A figure in force: its value, whose it is, and the author's reason where it is the author's. */
export interface Figure<U extends FigureValue = FigureValue> {
  readonly value: number | U;
  /** Set by the author, for this row or for all. */
  readonly isOwn: boolean;
  /** `row`: the author's for this row; `general`: the author's for all; `usual`: ours. */
  readonly from: "row" | "general" | "usual";
  readonly reason?: string;
}

/** The id under which a design keeps the author's figure, for all rows or for one of them. */
export const figureIdOf = ({ id }: Pick<PlanFactor, "id">, row?: string): string =>
  row === undefined ? id : `${id}@${row}`;

/** Whether a number can stand for a factor: finite, within its bounds, whole where it must be. */
export function isPossible({ least, most, whole }: PlanFactor, value: number): boolean {
  if (!Number.isFinite(value) || value < least || value > most) return false;
  return !whole || Number.isInteger(value);
}

/**
 * The figure in force for a design: the author's for the row, else the author's for all rows, else
 * the usual one. A stored value that is impossible for the factor is passed over.
 */
export function figureOf<U extends FigureValue>(
  design: Pick<MandateDesign, "figures">,
  factor: PlanFactor<U>,
  row?: string,
): Figure<U> {
  const ownAt = (id: string, from: "row" | "general"): Figure<U> | undefined => {
    const own = design.figures?.find(({ figure }) => figure === id);
    if (!own || !isPossible(factor, own.value)) return undefined;
    const { value, reason } = own;
    return { value, isOwn: true, from, ...(reason ? { reason } : {}) };
  };
  return (
    (row === undefined ? undefined : ownAt(figureIdOf(factor, row), "row")) ??
    ownAt(factor.id, "general") ?? { value: factor.usual, isOwn: false, from: "usual" }
  );
}

/** A figure as a range: one number is a range without width. */
export function rangeOf(value: number | FigureRange): FigureRange {
  return typeof value === "number" ? { low: value, high: value } : value;
}

/** The namespace whose catalogue holds the words of a calculation's factors. */
const catalogueOf: Readonly<Record<string, string>> = { time: "cost", gate: "stages" };

/**
 * The stem of a factor's message keys: "cost.per-uniformed" -> "cost.figure.per-uniformed". Under
 * it stand `.label`, and where they are needed `.help` and `.scope` (what the figure covers, and how
 * it was worked out).
 */
export function wordsOfFigure({ id }: Pick<PlanFactor, "id">): string {
  const [calculation = "", ...name] = id.split(".");
  return `${catalogueOf[calculation] ?? calculation}.figure.${name.join(".")}`;
}
