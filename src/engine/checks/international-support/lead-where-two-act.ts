import { defineCheck } from "../../check";
import { assumptionHeld, assumptionReasons, assumptionRemedies } from "../../facts/assumption";
import { anyOperation, substantiveDecisions } from "../../operations";
import { namesOne } from "../../told";

/**
 * Where the United Nations and a regional body both act, the lead is settled and owned. Who leads
 * is not judged: the studies of regional and of United Nations forces do not agree.
 */
export const leadWhereTwoAct = defineCheck({
  id: "lead-where-two-act",
  room: "international-support",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { international } }) =>
      international.regionalLead === undefined
        ? ["international.regionalLead"]
        : international.regionalLead !== "no-regional-body",
  },
  needs: [
    "operation.type",
    "operation.decision",
    "international.regionalLead",
    "international.regionalLeadOwner",
    "international.regionalLeadTrigger",
  ],
  findings: [],
  against: [],
  nulls: [
    "bara-hultman-2020-rebels",
    "bara-hultman-2020-hats",
    "kim-sandler-2022-nonun-iv",
    "kim-sandler-2022-nonun-further",
    "sambanis-schulhofer-2007-nonun",
  ],
  coded: ["un-mandate", "regional-use"],
  contested: true,
  reasons: assumptionReasons,
  judge: ({ design: { international } }) =>
    assumptionHeld(
      namesOne("international.regionalLeadOwner", international.regionalLeadOwner),
      namesOne("international.regionalLeadTrigger", international.regionalLeadTrigger),
    ),
  remedies: () =>
    assumptionRemedies("international.regionalLeadOwner", "international.regionalLeadTrigger"),
});
