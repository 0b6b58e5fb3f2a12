import { questionsOf } from "../question";

const { essential, more } = questionsOf("host");

export const hostQuestions = [
  essential({
    id: "consent",
    paths: ["host.formalConsent", "host.politicalWill", "host.dailyCooperation"],
    evidence: { coded: ["host-cooperation"], topics: ["host-cooperation"] },
  }),
  essential({
    id: "status-and-access",
    paths: [
      "host.statusAgreement",
      "host.freeMovementClause",
      "host.accessGuarantee",
      "host.ownReportingLine",
      "host.violationsReported",
      "host.obstructionResponses",
    ],
    evidence: { topics: ["obstruction"] },
  }),
  more({
    id: "other-parties",
    paths: ["host.otherParties"],
    evidence: { coded: ["confidence-of-parties", "cohesive-parties"] },
  }),
  more({ id: "erosion", paths: ["host.erosionThreshold", "host.erosionOwner", "host.fallback"] }),
  more({
    id: "compact",
    paths: ["host.compact", "host.courtsAndPolicing", "host.minorityGuarantees"],
    evidence: { coded: ["domestic-justice", "governance-priority", "strong-government"] },
  }),
];
