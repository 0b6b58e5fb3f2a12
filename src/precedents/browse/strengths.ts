import { sizeOf } from "../nearest/traits";
import { quartiles } from "../quartiles";
import type { Precedent, PrecedentType } from "../schema";

/** One operation as a dot: when it began, and the strength that was read. */
export interface StrengthDot {
  readonly id: string;
  readonly acronym: string;
  readonly year: number;
  /** Military persons, one or more. */
  readonly persons: number;
}

/** The operations of one type, with the ends and the middle of their strengths. */
export interface StrengthGroup {
  readonly type: PrecedentType | "untold";
  /** The earliest first. */
  readonly dots: readonly StrengthDot[];
  readonly smallest: StrengthDot;
  readonly largest: StrengthDot;
  /** The middle strength, in persons. */
  readonly median: number;
  /** Operations of the type of which no strength was read, and which no dot can stand for. */
  readonly undrawn: number;
}

function dotOf(precedent: Precedent): StrengthDot | null {
  const size = sizeOf(precedent);
  // A police operation without military has no place on a scale of military strength.
  if (size === null || size.persons === 0) return null;
  const { id, acronym, start } = precedent;
  return { id, acronym, year: Number(start.slice(0, 4)), persons: size.persons };
}

const byYear = (one: StrengthDot, other: StrengthDot) =>
  one.year - other.year || (one.id < other.id ? -1 : 1);

/** The operations by type, the type with most dots first; types without a dot are left out. */
export function strengthGroups(precedents: readonly Precedent[]): StrengthGroup[] {
  const byType = new Map<PrecedentType | "untold", Precedent[]>();
  for (const precedent of precedents) {
    const type = precedent.type ?? "untold";
    byType.set(type, [...(byType.get(type) ?? []), precedent]);
  }
  return [...byType]
    .flatMap(([type, ofType]): StrengthGroup[] => {
      const dots = ofType
        .map(dotOf)
        .filter((dot) => dot !== null)
        .sort(byYear);
      const bySize = [...dots].sort((one, other) => one.persons - other.persons);
      const [smallest] = bySize;
      const largest = bySize.at(-1);
      if (!smallest || !largest) return [];
      const { median } = quartiles(dots.map(({ persons }) => persons));
      return [{ type, dots, smallest, largest, median, undrawn: ofType.length - dots.length }];
    })
    .sort((one, other) => other.dots.length - one.dots.length || (one.type < other.type ? -1 : 1));
}
