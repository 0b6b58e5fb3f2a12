import { militaryFigureOf } from "../military-figure";
import type { DenominatorScope, Precedent, PrecedentType, StrengthField } from "../schema";
import { policeFigureOf } from "./authorised-figure";
import { type YardstickId, yardsticks } from "./yardstick";

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

/** What an operation's value is made of; null where the record lacks a part that is verified. */
export type Parts = Pick<Comparable, "counted" | "against"> | null;

/** The operations of one type by `partsOf`, in the order given; those that lack a part are left out. */
export function comparablesBy(
  precedents: readonly Precedent[],
  id: YardstickId,
  type: PrecedentType,
  partsOf: (precedent: Precedent) => Parts,
): Comparable[] {
  return precedents.flatMap((precedent) => {
    const parts = precedent.type === type ? partsOf(precedent) : null;
    if (parts === null || parts.against === 0) return [];
    const value = (parts.counted.persons * yardsticks[id].per) / parts.against;
    return [{ precedentId: precedent.id, value, ...parts }];
  });
}

/** The yardsticks that divide by people or by area. */
export type DensityId = Extract<YardstickId, `${string}-per-${string}`>;

function countedOn(id: DensityId, precedent: Precedent): CountedPersons | null {
  if (yardsticks[id].counts === "military") return militaryFigureOf(precedent);
  const police = policeFigureOf(precedent);
  return police && { ...police, counts: "police" };
}

function groundOf(id: DensityId, { population, areaKm2 }: Precedent, scope: DenominatorScope) {
  const ground = yardsticks[id].against === "people" ? population : areaKm2;
  return ground?.scope === scope ? ground.value : 0;
}

/**
 * Troops or police of the operations of one type by people or by area. Only the national scope has
 * any: for operations in part of a country no comparable population or area is on record.
 */
export function densitiesOf(
  precedents: readonly Precedent[],
  id: DensityId,
  { type, scope }: ComparableKind,
): Comparable[] {
  if (scope !== "national") return [];
  return comparablesBy(precedents, id, type, (precedent) => {
    const counted = countedOn(id, precedent);
    return counted && { counted, against: groundOf(id, precedent, scope) };
  });
}
