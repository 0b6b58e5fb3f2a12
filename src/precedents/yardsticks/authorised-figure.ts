import { isVerified } from "../military-figure";
import type { Precedent, StrengthField } from "../schema";

/** Police that a decision authorised, in persons. */
export interface PoliceFigure {
  readonly field: Extract<StrengthField, "peakAuthorised.police" | "initialAuthorised.police">;
  readonly persons: number;
}

const ceilings = ["peakAuthorised", "initialAuthorised"] as const;

/**
 * The police to compare with: the highest number authorised, else the first. Deployed police are on
 * no record apart from the military. Recalled figures and zeros are passed over.
 */
export function policeFigureOf(precedent: Precedent): PoliceFigure | null {
  for (const ceiling of ceilings) {
    const persons = precedent[ceiling]?.police ?? 0;
    const field = `${ceiling}.police` as const;
    if (persons > 0 && isVerified(precedent, field)) return { field, persons };
  }
  return null;
}

/** Military and police as one level of authorisation gave both. */
export interface UniformedFigure {
  readonly police: PoliceFigure;
  readonly military: number;
}

/**
 * Police beside the military of the same ceiling, the highest before the first, so that a share is never
 * made of numbers that two decisions set. Null where either is blank or recalled, where a source gives one
 * ceiling for both, or where no police were authorised.
 */
export function uniformedFigureOf(precedent: Precedent): UniformedFigure | null {
  for (const ceiling of ceilings) {
    const { troops, police, troopsIncludePolice, by } = precedent[ceiling] ?? {};
    if (troops === undefined || !police || troopsIncludePolice) continue;
    // The highest of each may have come years apart.
    if (by?.troops !== by?.police) continue;
    const field = `${ceiling}.police` as const;
    if (!isVerified(precedent, field) || !isVerified(precedent, `${ceiling}.troops`)) continue;
    return { police: { field, persons: police }, military: troops };
  }
  return null;
}
