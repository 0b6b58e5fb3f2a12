import { defineCheck } from "../../check";
import { toolsBeside, toolsNeeds } from "../../facts/tools";
import { anyOperation, fieldingDecisions } from "../../operations";
import { countTold, missingIn } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** Two tools beside the operation are what "several together" means here. */
const several = 2;

/** The operation does not act alone: sanctions, mediation, access or incentives stand beside it. */
export const severalTools = defineCheck({
  id: "several-tools",
  room: "international-support",
  warrant: "operationalisation",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: fieldingDecisions },
  needs: ["operation.type", "operation.decision", ...toolsNeeds],
  findings: [
    "watts-2018-ssa",
    "mross-2022-pathways",
    "beardsley-2019-mediation",
    "adebajo-landsberg-2000-africa",
  ],
  against: ["greig-diehl-2005-dilemma"],
  nulls: ["clayton-dorussen-2022-mediation"],
  coded: ["several-tools"],
  reasons: ["several", "one-tool", "operation-alone"],
  judge: ({ design }) => {
    const tools = toolsBeside(design);
    const { yes, silent } = countTold(tools);
    const figures = { tools: yes, of: tools.length };
    if (yes >= several) return met("several", figures);
    if (silent > 0) return notStatedFor(missingIn(tools), figures);
    return yes > 0 ? partlyMet("one-tool", figures) : notMet("operation-alone", figures);
  },
  remedies: () => [
    { id: "mediation", kind: "open", path: "international.mediation" },
    { id: "incentives", kind: "open", path: "international.incentivesTied" },
    { id: "sanctions", kind: "open", path: "international.sanctions" },
  ],
});
