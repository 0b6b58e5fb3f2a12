import type { FieldPath } from "../../domain/field-path";

export interface Tally {
  present: number;
  /** Stated absent: silence is never counted here. */
  absent: number;
  missing: FieldPath[];
  of: number;
}

/** How many parts of a whole the design states to be there, states not to be there, or leaves open. */
export function tally(parts: Partial<Record<FieldPath, boolean | undefined>>): Tally {
  const entries = Object.entries(parts) as [FieldPath, boolean | undefined][];
  const count = (wanted: boolean) => entries.filter(([, value]) => value === wanted).length;
  return {
    present: count(true),
    absent: count(false),
    missing: entries.filter(([, value]) => value === undefined).map(([path]) => path),
    of: entries.length,
  };
}
