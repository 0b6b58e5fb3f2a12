import type { PlainDesign } from "../../../domain/plain";
import { defineCheck, type Remedy } from "../../check";
import { absentIn, type Conditions, openAbsent } from "../../facts/conditions";
import { fieldDecisions, forceOperations } from "../../operations";
import { anyListed, missingIn, namesOne, saidYes } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

function linksOf({ information }: PlainDesign): Conditions {
  const { warningSources, analysisCell, warningDecider, reactionUnit, wordBack } = information;
  return {
    "information.warningSources": anyListed("information.warningSources", warningSources),
    "information.analysisCell": saidYes("information.analysisCell", analysisCell),
    "information.warningDecider": namesOne("information.warningDecider", warningDecider),
    "information.reactionUnit": namesOne("information.reactionUnit", reactionUnit),
    "information.wordBack": saidYes("information.wordBack", wordBack),
  };
}

const responseTime = { kind: "open", path: "information.responseHours" } as const;
const warningTime = { kind: "open", path: "information.warningHours" } as const;

/** Both times are stated, and there to be looked at again. */
const reviewTimes: readonly Remedy[] = [
  { id: "review-response-time", ...responseTime },
  { id: "review-warning-time", ...warningTime },
];

/** One of both times, or both, is still to be stated. */
const stateTimes: readonly Remedy[] = [
  { id: "state-response-time", ...responseTime },
  { id: "state-warning-time", ...warningTime },
];

/**
 * A warning protects nobody unless it reaches someone who must act, with a unit that comes in
 * time, and word goes back to those who gave it. One missing link breaks the chain.
 */
export const warningReachesADecision = defineCheck({
  id: "warning-reaches-a-decision",
  room: "well-informed",
  warrant: "operationalisation",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: { types: forceOperations, decisions: fieldDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "information.warningSources",
    "information.analysisCell",
    "information.warningDecider",
    "information.reactionUnit",
    "information.wordBack",
    "information.responseHours",
    "information.warningHours",
  ],
  findings: ["williams-2010-enhancing", "oios-2014-response", "gray-2022-south-sudan"],
  against: [],
  nulls: [],
  coded: ["well-informed", "early-warning-capacity"],
  reasons: ["chain-closes", "link-absent", "too-slow", "times-not-compared"],
  judge: ({ design }) => {
    const links = linksOf(design);
    const absent = absentIn(links);
    if (absent.length > 0) return notMet("link-absent", { absent });
    const { responseHours: response, warningHours: warning } = design.information;
    const known = response !== undefined && warning !== undefined;
    if (known && response > warning) return notMet("too-slow", { response, warning });
    const missing = missingIn(Object.values(links));
    if (missing.length > 0) return notStatedFor(missing);
    return known ? met("chain-closes", { response, warning }) : partlyMet("times-not-compared");
  },
  remedies: ({ design }, { reason }) =>
    reason === "link-absent"
      ? openAbsent(linksOf(design), {
          "information.warningSources": "add-source",
          "information.analysisCell": "set-up-cell",
          "information.warningDecider": "name-decider",
          "information.reactionUnit": "name-unit",
          "information.wordBack": "send-word-back",
        })
      : reason === "too-slow"
        ? reviewTimes
        : stateTimes,
});
