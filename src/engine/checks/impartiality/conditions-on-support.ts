import type { PlainDesign } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { type Conditions, judgedByCount, openAbsent } from "../../facts/conditions";
import {
  supportedForcesNeeds,
  supportsAnyForce,
  supportsPerpetratorHost,
} from "../../facts/supported-forces";
import { anyOperation, fieldDecisions } from "../../operations";
import { isSilent, namesOne, saidYes } from "../../told";
import { notMet, notStatedFor } from "../../verdict";

function conditionsOf({ impartiality }: PlainDesign): Conditions {
  const { riskAssessment, mitigation, suspensionRule, supportMonitoring, supportDecisionMaker } =
    impartiality;
  return {
    "impartiality.riskAssessment": saidYes("impartiality.riskAssessment", riskAssessment),
    "impartiality.mitigation": saidYes("impartiality.mitigation", mitigation),
    "impartiality.suspensionRule": saidYes("impartiality.suspensionRule", suspensionRule),
    "impartiality.supportMonitoring": saidYes("impartiality.supportMonitoring", supportMonitoring),
    "impartiality.supportDecisionMaker": namesOne(
      "impartiality.supportDecisionMaker",
      supportDecisionMaker,
    ),
  };
}

/**
 * An operation that supports another force answers for what that force does. Five conditions, and
 * one that nothing makes up for: a rule for when support to a host that attacks civilians stops.
 */
export const conditionsOnSupport = defineCheck({
  id: "conditions-on-support",
  room: "impartiality",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: fieldDecisions,
    when: ({ design }) => supportsAnyForce(design),
  },
  needs: [
    "operation.type",
    "operation.decision",
    ...supportedForcesNeeds,
    "situation.perpetrators",
    "impartiality.riskAssessment",
    "impartiality.mitigation",
    "impartiality.suspensionRule",
    "impartiality.supportMonitoring",
    "impartiality.supportDecisionMaker",
  ],
  findings: ["levine-2010-kimia", "mwangi-2015-somalia"],
  against: ["benson-tucker-2022-resolutions", "krain-2005-genocide"],
  nulls: [],
  reasons: ["all-conditions", "some-conditions", "few-conditions", "no-suspension-rule"],
  judge: ({ design }) => {
    const byCount = judgedByCount(conditionsOf(design));
    if (byCount.status === "not-met" || design.impartiality.suspensionRule !== false)
      return byCount;
    const perpetrator = supportsPerpetratorHost(design);
    if (isSilent(perpetrator)) return notStatedFor(perpetrator);
    return perpetrator ? notMet("no-suspension-rule") : byCount;
  },
  remedies: ({ design }) =>
    openAbsent(conditionsOf(design), {
      "impartiality.riskAssessment": "assess-risk",
      "impartiality.mitigation": "add-mitigation",
      "impartiality.suspensionRule": "add-suspension",
      "impartiality.supportMonitoring": "monitor-support",
      "impartiality.supportDecisionMaker": "name-decider",
    }).map((remedy) =>
      remedy.id === "name-decider" ? remedy : { ...remedy, kind: "set", value: true },
    ),
});
