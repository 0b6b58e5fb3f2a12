import type { PlainDesign } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { expectedStrengthThresholds } from "../../facts/expected-strength";
import { militaryInPlace, militaryInPlaceNeeds } from "../../facts/military-in-place";
import { tally } from "../../facts/tally";
import { forceOperations, mandateDecisions } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Whether there are police of any kind; unknown while one kind is silent and none is stated. */
function police({ force }: PlainDesign): boolean | undefined {
  const kinds = [force.individualPolice, force.formedPoliceUnits];
  if (kinds.some((kind) => kind !== undefined && kind > 0)) return true;
  return kinds.includes(undefined) ? undefined : false;
}

/** A large force brings abuse and ordinary crime with it as well; does the design own that? */
export const sideEffectsOwned = defineCheck({
  id: "side-effects-owned",
  room: "troop-quantity",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: forceOperations,
    decisions: mandateDecisions,
    when: (context) => {
      const size = militaryInPlace(context);
      return typeof size === "string" ? [size] : size.high >= context.threshold("large-force");
    },
  },
  needs: [
    "operation.type",
    ...militaryInPlaceNeeds,
    "impartiality.conductRules",
    "impartiality.complaints",
    "force.individualPolice",
    "force.formedPoliceUnits",
  ],
  thresholds: ["large-force", ...expectedStrengthThresholds],
  findings: [
    "beber-2017-monrovia",
    "nordas-rustad-2013-sea",
    "di-salvatore-2019-crime-troops",
    "di-salvatore-2019-crime-police",
    "moncrief-2017-discipline",
  ],
  against: [],
  nulls: ["rodriguez-kinne-2019-misconduct"],
  coded: ["police"],
  reasons: ["owned", "partly-owned", "none-owned"],
  judge: ({ design }) => {
    const { conductRules, complaints } = design.impartiality;
    const { present, absent, missing, of } = tally({
      "impartiality.conductRules": conductRules,
      "impartiality.complaints": complaints,
      "force.individualPolice": police(design),
    });
    if (absent === of) return notMet("none-owned", { of });
    if (absent > 0) return partlyMet("partly-owned", { present, of });
    return missing.length > 0 ? notStatedFor(missing) : met("owned", { of });
  },
  remedies: ({ design: { impartiality, force } }) => [
    ...(impartiality.conductRules
      ? []
      : [{ id: "rules", kind: "set", path: "impartiality.conductRules", value: true } as const]),
    ...(impartiality.complaints
      ? []
      : [{ id: "complaints", kind: "set", path: "impartiality.complaints", value: true } as const]),
    ...(force.individualPolice
      ? []
      : [{ id: "police", kind: "open", path: "force.individualPolice" } as const]),
  ],
});
