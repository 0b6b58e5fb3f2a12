import type { PlainDesign } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { expectedStrengthThresholds } from "../../facts/expected-strength";
import { militaryInPlace, militaryInPlaceNeeds } from "../../facts/military-in-place";
import { forceOperations, mandateDecisions } from "../../operations";
import { anyOf, missingIn, saidYes, someOf, type Told } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** The three things that the check asks about; police of either kind will do. */
function askedOf({ impartiality, force }: PlainDesign): readonly Told[] {
  return [
    saidYes("impartiality.conductRules", impartiality.conductRules),
    saidYes("impartiality.complaints", impartiality.complaints),
    anyOf([
      someOf("force.individualPolice", force.individualPolice),
      someOf("force.formedPoliceUnits", force.formedPoliceUnits),
    ]),
  ];
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
    const asked = askedOf(design);
    const figures = { present: asked.filter((each) => each === true).length, of: asked.length };
    if (asked.every((each) => each === false)) return notMet("none-owned", figures);
    if (asked.includes(false)) return partlyMet("partly-owned", figures);
    const missing = missingIn(asked);
    return missing.length > 0 ? notStatedFor(missing) : met("owned", figures);
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
