import { militaryFigureOf } from "../military-figure";
import type { DenominatorScope, Precedent, PrecedentType, StrengthField } from "../schema";
import { policeFigureOf, uniformedFigureOf } from "./authorised-figure";
import { observerCeilingOf, observersIn } from "./observer-ceilings";
import { hasGround, type YardstickId, yardsticks } from "./yardstick";

/** The persons that were counted, and which figure of the record they are. */
export interface CountedPersons {
  readonly persons: number;
  readonly field: StrengthField | "observers";
  /** `uniformed`: police may be among them, and the source does not tell them apart. */
  readonly counts: "military" | "uniformed" | "police" | "observers";
}

/** One operation on a yardstick. */
export interface Comparable {
  readonly precedentId: string;
  /** In the unit of the yardstick: per 1,000 people or km², or per cent. */
  readonly value: number;
  /** What was counted; never a recalled figure. */
  readonly counted: CountedPersons;
  /** What it was divided by: people, km² or persons. */
  readonly against: number;
}

export interface ComparableKind {
  readonly type: PrecedentType;
  readonly scope: DenominatorScope;
}

type Parts = Omit<Comparable, "precedentId" | "value"> | null;

function countedOn(id: YardstickId, precedent: Precedent): CountedPersons | null {
  if (yardsticks[id].counts === "military") return militaryFigureOf(precedent);
  const police = policeFigureOf(precedent);
  return police && { ...police, counts: "police" };
}

function groundOf(id: YardstickId, { population, areaKm2 }: Precedent, scope: DenominatorScope) {
  const ground = yardsticks[id].against === "people" ? population : areaKm2;
  return ground?.scope === scope ? ground.value : 0;
}

function policeShare(precedent: Precedent): Parts {
  const figure = uniformedFigureOf(precedent);
  if (figure === null) return null;
  const { police, military } = figure;
  return { counted: { ...police, counts: "police" }, against: police.persons + military };
}

function observersShare({ id }: Precedent): Parts {
  const ceiling = observerCeilingOf(id);
  if (ceiling === undefined) return null;
  const persons = observersIn(ceiling);
  return {
    counted: { persons, field: "observers", counts: "observers" },
    against: ceiling.military,
  };
}

function partsOn(id: YardstickId, precedent: Precedent, scope: DenominatorScope): Parts {
  if (id === "police-share") return policeShare(precedent);
  if (id === "observers-share") return observersShare(precedent);
  const counted = countedOn(id, precedent);
  return counted && { counted, against: groundOf(id, precedent, scope) };
}

/**
 * The operations of one type on a yardstick, in the order given; those without a verified figure, or
 * without people or area of the scope, are left out. Densities are held for the national scope only:
 * for operations in part of a country no comparable population or area is on record. A share is made
 * of the operation itself, whatever part of a country it was in.
 */
export function comparablesOf(
  precedents: readonly Precedent[],
  id: YardstickId,
  { type, scope }: ComparableKind,
): Comparable[] {
  if (hasGround(id) && scope !== "national") return [];
  return precedents.flatMap((precedent) => {
    const parts = precedent.type === type ? partsOn(id, precedent, scope) : null;
    if (parts === null || parts.against === 0) return [];
    const value = (parts.counted.persons * yardsticks[id].per) / parts.against;
    return [{ precedentId: precedent.id, value, ...parts }];
  });
}
