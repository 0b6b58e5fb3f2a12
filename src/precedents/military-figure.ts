import type { Precedent, StrengthField } from "./schema";

export interface MilitaryFigure {
  readonly field: StrengthField;
  readonly persons: number;
  /** `uniformed`: police may be among them, and the source does not tell them apart. */
  readonly counts: "military" | "uniformed";
}

/** Was this figure read in a source, and not written from memory? */
export function isVerified(precedent: Precedent, field: StrengthField): boolean {
  if (precedent.verified === "no") return false;
  return !precedent.recalledFields.includes(field);
}

function authorisesPolice({ initialAuthorised, peakAuthorised }: Precedent): boolean {
  return (initialAuthorised?.police ?? 0) > 0 || (peakAuthorised?.police ?? 0) > 0;
}

function* candidates(precedent: Precedent): Generator<MilitaryFigure> {
  const { peakDeployedMilitary, peakDeployedUniformed, peakAuthorised, initialAuthorised } =
    precedent;
  if (peakDeployedMilitary !== undefined) {
    yield { field: "peakDeployedMilitary", persons: peakDeployedMilitary, counts: "military" };
  }
  // With police authorised, a uniformed total is no measure of the military in it.
  if (peakDeployedUniformed !== undefined && !authorisesPolice(precedent)) {
    yield { field: "peakDeployedUniformed", persons: peakDeployedUniformed, counts: "uniformed" };
  }
  const ceilings = [
    { field: "peakAuthorised.troops", ceiling: peakAuthorised },
    { field: "initialAuthorised.troops", ceiling: initialAuthorised },
  ] as const;
  for (const { field, ceiling } of ceilings) {
    if (ceiling?.troops === undefined) continue;
    const counts = ceiling.troopsIncludePolice ? "uniformed" : "military";
    yield { field, persons: ceiling.troops, counts };
  }
}

/**
 * The military strength to compare with, in persons: deployed where a source tells it, else the
 * highest ceiling, else the first. Recalled figures and zeros are passed over; null when none is left.
 * Ceilings between the two are on record for few operations and are left out, so that all are measured
 * at the same point; `uncountedCeilings` names those that are higher than what is counted.
 */
export function militaryFigureOf(precedent: Precedent): MilitaryFigure | null {
  for (const figure of candidates(precedent)) {
    if (figure.persons > 0 && isVerified(precedent, figure.field)) return figure;
  }
  return null;
}
