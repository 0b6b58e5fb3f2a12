import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign, PlainSector } from "../../domain/plain";
import { areaOfOperations } from "../../engine/facts/area-of-operations";
import { populationAtRisk } from "../../engine/facts/population-at-risk";
import { type AmountPart, type DesignAmount, sumOf, type WhyNone } from "./design-amount";

type Column = "population" | "areaKm2";

const partsBy = (sectors: readonly PlainSector[], column: Column): AmountPart[] =>
  sectors.map((sector) => ({ path: `situation.sectors[].${column}`, value: sector[column] ?? 0 }));

/** An amount to divide by: one of zero is told with the place that states it. */
function divisor(
  total: number | readonly FieldPath[] | undefined,
  whole: AmountPart["path"],
  column: Column,
  sectors: readonly PlainSector[],
): DesignAmount | WhyNone {
  const rows = partsBy(sectors, column);
  const sum = rows.reduce((all, { value }) => all + value, 0);
  const isComplete = sectors.length > 0 && sectors.every((sector) => sector[column] !== undefined);
  const [first] = sectors;
  if (typeof total !== "number") {
    if (isComplete && sum === 0 && first)
      return { kind: "zero", path: `situation.sectors[].${column}`, row: first.id };
    return { kind: "not-stated", paths: total ?? [whole] };
  }
  if (total === 0)
    return isComplete && sum === 0 && first
      ? { kind: "zero", path: `situation.sectors[].${column}`, row: first.id }
      : { kind: "zero", path: whole };
  return sumOf(isComplete && sum === total ? rows : [{ path: whole, value: total }]);
}

/** The people of the area of operations, as the checks count them: by sector where all state theirs. */
export function peopleOf(design: PlainDesign): DesignAmount | WhyNone {
  const { sectors = [] } = design.situation;
  return divisor(populationAtRisk(design), "situation.populationAtRisk", "population", sectors);
}

/** The area of operations in km², as the checks count it: the whole where stated, else by sector. */
export function areaOf(design: PlainDesign): DesignAmount | WhyNone {
  const { sectors = [] } = design.situation;
  return divisor(areaOfOperations(design), "situation.areaKm2", "areaKm2", sectors);
}
