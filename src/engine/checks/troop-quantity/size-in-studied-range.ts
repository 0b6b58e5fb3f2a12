import { defineCheck } from "../../check";
import { expectedStrengthThresholds } from "../../facts/expected-strength";
import {
  fullStrengthMonth,
  militaryInPlace,
  militaryInPlaceNeeds,
} from "../../facts/military-in-place";
import { mandateDecisions, unForceOperations } from "../../operations";
import { met, notStatedFor, partlyMet } from "../../verdict";

/**
 * The far ends of the two published curves: troops in hultman-2013-civilian-troops and in
 * hultman-2014-battle-troops. They bound what was studied; neither is a level to aim for.
 */
const studied = { killings: 8_000, battleDeaths: 10_000 };

/** Whether the size of the force lies within the sizes that the studies of troop numbers covered. */
export const sizeInStudiedRange = defineCheck({
  id: "size-in-studied-range",
  room: "troop-quantity",
  warrant: "operationalisation",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: unForceOperations,
    decisions: mandateDecisions,
    when: ({ design }) => design.force.troopCeiling !== 0,
  },
  needs: ["operation.type", ...militaryInPlaceNeeds],
  thresholds: expectedStrengthThresholds,
  findings: ["hultman-2013-civilian-troops", "hultman-2014-battle-troops"],
  against: ["di-salvatore-2019-crime-troops", "di-salvatore-polo-ruggeri-2022-terrorism"],
  nulls: ["kocher-2014-reanalysis", "lloyd-2021-troops", "bara-2020-troops"],
  reasons: ["within-both", "beyond-killings", "beyond-both"],
  judge: (context) => {
    const size = militaryInPlace(context);
    if (typeof size === "string") return notStatedFor([size]);
    const figures = { ...size, ...studied, month: fullStrengthMonth };
    if (size.high <= studied.killings) return met("within-both", figures);
    return size.high <= studied.battleDeaths
      ? partlyMet("beyond-killings", figures)
      : partlyMet("beyond-both", figures);
  },
  remedies: () => [{ id: "say-why", kind: "open", path: "force.troopCeiling" }],
});
