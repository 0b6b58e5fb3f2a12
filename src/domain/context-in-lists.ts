import type { FieldPath } from "./field-path";

/**
 * The lists that describe the case, and those of their columns that nobody at the table decides, as
 * the catalogue of fields has them. They stand here besides, so that the first page can tell them
 * without the form of a whole design.
 */
export const contextInLists: readonly FieldPath[] = [
  "situation.sectors",
  "situation.sectors[].name",
  "situation.sectors[].population",
  "situation.sectors[].areaKm2",
  "situation.sectors[].displaced",
  "situation.sectors[].terrain",
  "situation.sectors[].wetSeason",
  "situation.sectors[].risk",
  "situation.warningSigns",
  "situation.warningSigns[].sign",
  "situation.warningSigns[].date",
];
