import { figureAt } from "../figure-origin";
import { sizeOf } from "../nearest/traits";
import { quartiles } from "../quartiles";
import { type Precedent, type PrecedentType, strengthFields } from "../schema";

/** The military strength to show of an operation, in persons, and how far it can be relied on. */
export interface ShownStrength {
  readonly persons: number;
  readonly is: "read" | "read-with-police" | "recalled";
  /** A ceiling from memory that is higher than what was read. */
  readonly higherRecalled?: number;
}

const military = strengthFields.filter((field) => !field.endsWith("police"));

/**
 * The strength that was read in a source; where none was, the highest one from memory, marked as
 * such; undefined where the record is blank.
 */
export function shownStrength(precedent: Precedent): ShownStrength | undefined {
  const read = sizeOf(precedent);
  if (read) {
    const { initialAuthorised, peakAuthorised } = precedent;
    const isBoth = [initialAuthorised, peakAuthorised].some(
      (ceiling) => ceiling?.troopsIncludePolice && ceiling.troops === read.persons,
    );
    const isDeployed = read.from === "peakDeployedUniformed";
    const highest = peakAuthorised?.troops ?? 0;
    return {
      persons: read.persons,
      is: isBoth || isDeployed ? "read-with-police" : "read",
      // What was read is the highest ceiling that was read, so a higher one is from memory.
      ...(highest > read.persons ? { higherRecalled: highest } : {}),
    };
  }
  const recalled = military.flatMap((field) => figureAt(precedent, field) ?? []);
  return recalled.length === 0 ? undefined : { persons: Math.max(...recalled), is: "recalled" };
}

/** One operation as a dot: when it began, and its strength. */
export interface StrengthDot {
  readonly id: string;
  readonly acronym: string;
  readonly year: number;
  /** Military persons, one or more. */
  readonly persons: number;
  /** Whether the strength is from memory. */
  readonly isRecalled: boolean;
}

/** The ends and the middle of the strengths that were read; none from memory is among them. */
export interface ReadRange {
  readonly count: number;
  readonly smallest: StrengthDot;
  readonly largest: StrengthDot;
  /** The middle strength, in persons. */
  readonly median: number;
}

/** The operations of one type. */
export interface StrengthGroup {
  readonly type: PrecedentType | "untold";
  /** The earliest first. */
  readonly dots: readonly StrengthDot[];
  /** Null where every strength of the type is from memory. */
  readonly read: ReadRange | null;
}

function dotOf(precedent: Precedent): StrengthDot | null {
  const strength = shownStrength(precedent);
  // An operation without military has no place on a scale of military strength.
  if (strength === undefined || strength.persons === 0) return null;
  const { id, acronym, start } = precedent;
  const isRecalled = strength.is === "recalled";
  return { id, acronym, year: Number(start.slice(0, 4)), persons: strength.persons, isRecalled };
}

const byYear = (one: StrengthDot, other: StrengthDot) =>
  one.year - other.year || (one.id < other.id ? -1 : 1);

/** The range of the dots whose strength was read; null where there are none. */
export function readRange(dots: readonly StrengthDot[]): ReadRange | null {
  const read = dots
    .filter(({ isRecalled }) => !isRecalled)
    .sort((one, other) => one.persons - other.persons);
  const [smallest] = read;
  const largest = read.at(-1);
  if (!smallest || !largest) return null;
  const { median } = quartiles(read.map(({ persons }) => persons));
  return { count: read.length, smallest, largest, median };
}

/** The operations by type, the type with most dots first; types without a dot are left out. */
export function strengthGroups(precedents: readonly Precedent[]): StrengthGroup[] {
  const byType = new Map<PrecedentType | "untold", StrengthDot[]>();
  for (const precedent of precedents) {
    const dot = dotOf(precedent);
    if (dot === null) continue;
    const type = precedent.type ?? "untold";
    byType.set(type, [...(byType.get(type) ?? []), dot]);
  }
  return [...byType]
    .map(([type, dots]) => ({ type, dots: dots.sort(byYear), read: readRange(dots) }))
    .sort((one, other) => other.dots.length - one.dots.length || (one.type < other.type ? -1 : 1));
}
