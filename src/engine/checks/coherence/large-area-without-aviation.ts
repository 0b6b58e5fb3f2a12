import type { FieldPath } from "../../../domain/field-path";
import type { PlainDesign } from "../../../domain/plain";
import type { CheckContext } from "../../check";
import { areaOfOperations } from "../../facts/area-of-operations";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

/** Whether a wet season closes any sector's roads; the fields that would tell where unknown. */
function hasWetSeason({ situation: { sectors } }: PlainDesign): boolean | readonly FieldPath[] {
  if (!sectors) return ["situation.sectors"];
  if (sectors.some(({ wetSeason }) => wetSeason)) return true;
  const isDry = sectors.every(({ wetSeason }) => wetSeason === false);
  return isDry ? false : ["situation.sectors[].wetSeason"];
}

function isHardToReach({ design, threshold }: CheckContext): boolean | readonly FieldPath[] {
  const area = areaOfOperations(design);
  if (area !== undefined && area >= threshold("large-area")) return true;
  const isWet = hasWetSeason(design);
  if (isWet === true || area !== undefined) return isWet;
  return ["situation.areaKm2", ...(isWet || [])];
}

/** A large area, or roads closed by a wet season, without aircraft to reach what lies in it. */
export const largeAreaWithoutAviation = contradiction({
  id: "large-area-without-aviation",
  consequence: "broken-chain",
  applies: { when: isHardToReach },
  needs: [
    "operation.type",
    "situation.areaKm2",
    "situation.sectors",
    "situation.sectors[].areaKm2",
    "situation.sectors[].wetSeason",
    "force.aviation",
  ],
  thresholds: ["large-area"],
  reasons: ["aviation-stated", "large-area", "wet-season"],
  judge: ({ design, threshold }) => {
    const { aviation } = design.force;
    if (aviation === undefined) return notStatedFor(["force.aviation"]);
    if (aviation) return met("aviation-stated");
    const area = areaOfOperations(design) ?? 0;
    return area >= threshold("large-area") ? notMet("large-area", { area }) : notMet("wet-season");
  },
  remedies: () => [{ id: "add-aviation", kind: "set", path: "force.aviation", value: true }],
});
