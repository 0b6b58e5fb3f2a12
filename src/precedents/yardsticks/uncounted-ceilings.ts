import { isVerified } from "../military-figure";
import type { Precedent } from "../schema";
import type { CountedPersons } from "./densities-of";

/** A ceiling above the one that is counted. */
export interface UncountedCeiling {
  readonly persons: number;
  /** `between`: read in a source, and neither the first nor the highest of the operation. */
  readonly why: "between" | "recalled";
}

const kinds = {
  "initialAuthorised.troops": { kind: "troops", measure: "authorised-military" },
  "initialAuthorised.police": { kind: "police", measure: "authorised-police" },
} as const;

/**
 * Higher ceilings on record where an operation counts with its first, lowest first. What was decided
 * between the first and the highest was looked up for few operations, so that a comparison which took
 * it for those alone would measure them by another rule than the rest; a reader is told of it instead.
 */
export function uncountedCeilings(
  precedent: Precedent,
  { field, persons: counted }: Pick<CountedPersons, "field" | "persons">,
): UncountedCeiling[] {
  if (field !== "initialAuthorised.troops" && field !== "initialAuthorised.police") return [];
  const { kind, measure } = kinds[field];
  const highest = precedent.peakAuthorised?.[kind];
  const isRecalled = !isVerified(precedent, `peakAuthorised.${kind}`);
  const others = precedent.otherStrengths ?? [];
  const found: UncountedCeiling[] = [
    ...others
      .filter((other) => other.measure === measure)
      .map(
        ({ persons, recalled }) => ({ persons, why: recalled ? "recalled" : "between" }) as const,
      ),
    ...(highest !== undefined && isRecalled
      ? [{ persons: highest, why: "recalled" } as const]
      : []),
  ];
  return found.filter(({ persons }) => persons > counted).sort((a, b) => a.persons - b.persons);
}
