import { supportedForcesNeeds, supportsHostForces } from "../../facts/supported-forces";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";
import { contradiction } from "./contradiction";

/** Helping forces that attack the civilians whom the operation is there for. */
export const supportToAPerpetratorHost = contradiction({
  id: "support-to-a-perpetrator-host",
  consequence: "broken-chain",
  applies: { when: ({ design }) => supportsHostForces(design) },
  needs: [
    "operation.type",
    ...supportedForcesNeeds,
    "situation.perpetrators",
    "impartiality.riskAssessment",
    "impartiality.suspensionRule",
  ],
  reasons: ["host-not-among-them", "conditioned", "conditions-open", "unconditioned"],
  judge: ({ design }) => {
    const { perpetrators } = design.situation;
    if (!perpetrators) return notStatedFor(["situation.perpetrators"]);
    if (!perpetrators.includes("government")) return met("host-not-among-them");
    const { riskAssessment, suspensionRule } = design.impartiality;
    if (riskAssessment === false || suspensionRule === false) return notMet("unconditioned");
    return riskAssessment && suspensionRule
      ? partlyMet("conditioned")
      : partlyMet("conditions-open");
  },
  remedies: ({ design: { impartiality } }) => [
    { id: "end-support", kind: "open", path: "impartiality.forcesSupported" },
    ...(impartiality.riskAssessment
      ? []
      : [
          {
            id: "assess-risk",
            kind: "set",
            path: "impartiality.riskAssessment",
            value: true,
          } as const,
        ]),
    ...(impartiality.suspensionRule
      ? []
      : [
          {
            id: "suspend-on-abuse",
            kind: "set",
            path: "impartiality.suspensionRule",
            value: true,
          } as const,
        ]),
  ],
});
