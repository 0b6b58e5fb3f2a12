import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { figureOf, type PlanFactor } from "../plan-factor";
import { coverageFactors, policeFactors, sectorFactors } from "./factors";
import { wholePersons } from "./persons";
import type { SectorPlan } from "./sector-plan";
import type { Numbers } from "./trace";

/**
 * How many there are of something in a sector: the author's number, else worked out from what the
 * design says of the sector, else the fields that would tell.
 */
export type Quantity =
  | { readonly value: number; readonly isOwn: boolean; readonly numbers: Numbers }
  | { readonly missing: readonly FieldPath[] };

type Figures = Pick<MandateDesign, "figures">;

/** The field that tells of a sector, or of the whole area where there are no sectors. */
const fieldOf = (sector: SectorPlan, name: "population" | "areaKm2" | "risk"): FieldPath => {
  if (!sector.isWhole) return `situation.sectors[].${name}`;
  if (name === "risk") return "situation.sectors";
  return name === "population" ? "situation.populationAtRisk" : "situation.areaKm2";
};

/**
 * Patrols a day in a sector: as many as its people ask for, or its area, whichever is more; one
 * patrol for so many people and one for so much area, by the risk of the sector.
 */
export function patrolsWorkedOut(design: Figures, sector: SectorPlan): Quantity {
  const { population, areaKm2, risk } = sector;
  const missing = (["population", "areaKm2", "risk"] as const).filter(
    (name) => sector[name] === undefined,
  );
  if (population === undefined || areaKm2 === undefined || risk === undefined)
    return { missing: missing.map((name) => fieldOf(sector, name)) };
  const people = figureOf(design, coverageFactors[risk].people).value;
  const area = figureOf(design, coverageFactors[risk].area).value;
  const byPeople = wholePersons(population / people);
  const byArea = wholePersons(areaKm2 / area);
  return {
    value: Math.max(byPeople, byArea),
    isOwn: false,
    numbers: { population, people, byPeople, areaKm2, area, byArea },
  };
}

/** Police posts in a sector: one for so many people. */
export function policePostsWorkedOut(design: Figures, sector: SectorPlan): Quantity {
  const { population } = sector;
  if (population === undefined) return { missing: [fieldOf(sector, "population")] };
  const people = figureOf(design, policeFactors.peopleAPost).value;
  return {
    value: wholePersons(population / people),
    isOwn: false,
    numbers: { population, people },
  };
}

/** What is worked out for a sector where its author sets no number, by the factor for that number. */
export const workedOut = {
  patrolsADay: patrolsWorkedOut,
  policePosts: policePostsWorkedOut,
} as const;

/** The author's number for a sector, else the one that is worked out. */
export function quantityOf(
  design: Figures,
  sector: SectorPlan,
  name: keyof typeof workedOut,
): Quantity {
  const { value, isOwn } = figureOf(design, sectorFactors[name], sector.id);
  if (value !== undefined) return { value, isOwn, numbers: {} };
  return workedOut[name](design, sector);
}

/** The factor for such a number with what is worked out for the sector as its usual figure. */
export function factorWorkedOut(
  design: Figures,
  sector: SectorPlan,
  name: keyof typeof workedOut,
): PlanFactor {
  const quantity = workedOut[name](design, sector);
  const factor = sectorFactors[name];
  return "value" in quantity
    ? { ...factor, usual: quantity.value }
    : { ...factor, basis: "author" };
}
