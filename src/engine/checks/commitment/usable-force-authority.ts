import type { PlainDesign } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { type Conditions, judgedByCount, openAbsent } from "../../facts/conditions";
import { beyondSelfDefence } from "../../facts/force-authority";
import { mobileInRiskSectors, sectorMobilityNeeds } from "../../facts/mobility";
import { fieldDecisions, uniformedOperations } from "../../operations";
import { anyListed, anyOf, saidYes } from "../../told";

function usesOf(design: PlainDesign): Conditions {
  const { commitment, force } = design;
  return {
    "commitment.forcePurposes": anyListed("commitment.forcePurposes", commitment.forcePurposes),
    "force.quickReactionForce": saidYes("force.quickReactionForce", force.quickReactionForce),
    "force.casualtyEvacuation": anyOf([
      saidYes("force.casualtyEvacuation", force.casualtyEvacuation),
      saidYes("force.levelTwoHospital", force.levelTwoHospital),
    ]),
    "situation.sectors[].mobility": mobileInRiskSectors(design),
    "force.caveatsDeclared": saidYes("force.caveatsDeclared", force.caveatsDeclared),
  };
}

/**
 * An authority to use force that nobody on the ground can use is words. The check asks for five
 * things without which units are not seen to use it. It does not ask for force: whether its use
 * goes with better or worse results is contested.
 */
export const usableForceAuthority = defineCheck({
  id: "usable-force-authority",
  room: "commitment",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: uniformedOperations,
    decisions: fieldDecisions,
    when: ({ design }) => beyondSelfDefence(design),
  },
  needs: [
    "operation.type",
    "operation.decision",
    "commitment.forceAuthority",
    "commitment.forcePurposes",
    "force.quickReactionForce",
    "force.casualtyEvacuation",
    "force.levelTwoHospital",
    "force.caveatsDeclared",
    ...sectorMobilityNeeds,
  ],
  findings: ["oios-2014-response", "kjeksrud-ravndal-2011-drc"],
  against: ["russo-2021-militarised"],
  nulls: ["fortna-2008-consent", "phayal-2019-darfur-capacity"],
  coded: ["use-of-force"],
  contested: true,
  reasons: ["all-conditions", "some-conditions", "few-conditions"],
  judge: ({ design }) => judgedByCount(usesOf(design)),
  remedies: ({ design }) =>
    openAbsent(usesOf(design), {
      "commitment.forcePurposes": "name-purpose",
      "force.quickReactionForce": "plan-quick-reaction",
      "force.casualtyEvacuation": "plan-evacuation",
      "situation.sectors[].mobility": "plan-mobility",
      "force.caveatsDeclared": "declare-caveats",
    }),
});
