import { type MilitaryFigure, militaryFigureOf } from "./military-figure";
import { quartiles } from "./quartiles";
import type { DenominatorScope, Precedent, PrecedentType } from "./schema";

/** With fewer verified comparables than this, a place among them says nothing. */
export const minimumComparables = 8;

export interface Density {
  readonly precedentId: string;
  /** Military persons for every 1,000 inhabitants in the year the operation began. */
  readonly perThousand: number;
  /** The strength that was used; never a recalled one. */
  readonly figure: MilitaryFigure;
}

export interface ComparableKind {
  readonly type: PrecedentType;
  readonly scope: DenominatorScope;
}

export const bands = ["below-lower", "lower-to-middle", "middle-to-upper", "above-upper"] as const;
/** Where a value lies among the quartiles; a value on the lower quartile or the median counts as reaching it. */
export type Band = (typeof bands)[number];

export interface Place {
  /** How many operations were compared with. */
  readonly n: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** From the low end: 1 when no comparable is lower, n + 1 when all are. */
  readonly rank: number;
  readonly band: Band;
}

function densityOf(precedent: Precedent): Density | null {
  const figure = militaryFigureOf(precedent);
  if (figure === null || precedent.population === undefined || precedent.population.value === 0) {
    return null;
  }
  const perThousand = (figure.persons * 1000) / precedent.population.value;
  return { precedentId: precedent.id, perThousand, figure };
}

/**
 * Military per 1,000 inhabitants of the operations of one type, in the order given. Operations
 * without a verified strength or without a population are left out. Only the national scope has
 * any: for operations in part of a country no comparable population is held.
 */
export function densitiesOf(precedents: readonly Precedent[], kind: ComparableKind): Density[] {
  if (kind.scope !== "national") return [];
  return precedents
    .filter(({ type, population }) => type === kind.type && population?.scope === kind.scope)
    .map(densityOf)
    .filter((density) => density !== null);
}

function bandOf(value: number, lower: number, median: number, upper: number): Band {
  if (value < lower) return "below-lower";
  if (value < median) return "lower-to-middle";
  return value > upper ? "above-upper" : "middle-to-upper";
}

/**
 * Where `value` (military per 1,000 inhabitants) stands among comparable operations; null when
 * there are fewer than `minimumComparables`. Throws a RangeError for a value that is no finite
 * number of zero or more, so that an impossible ratio never becomes a place.
 */
export function placeAmong(value: number, densities: readonly Density[]): Place | null {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`not a density: ${value}`);
  if (densities.length < minimumComparables) return null;
  const values = densities.map(({ perThousand }) => perThousand);
  const { lower, median, upper } = quartiles(values);
  return {
    n: values.length,
    lowerQuartile: lower,
    median,
    upperQuartile: upper,
    rank: values.filter((other) => other < value).length + 1,
    band: bandOf(value, lower, median, upper),
  };
}
