import { questionsOf } from "../question";
import { mayForcesBeSupported } from "../shown-when";

const { essential, more } = questionsOf("impartiality");

export const impartialityQuestions = [
  essential({
    id: "parties-and-conduct",
    paths: [
      "impartiality.partyTreatment",
      "impartiality.conductRules",
      "impartiality.vetting",
      "impartiality.complaints",
      "impartiality.publicReporting",
    ],
    evidence: {
      coded: ["impartiality", "accountability", "contributor-rights-record"],
      topics: ["impartiality", "contributor-conduct"],
    },
  }),
  essential({
    id: "forces-supported",
    paths: ["impartiality.forcesSupported"],
    evidence: { topics: ["support-to-host-forces"] },
  }),
  essential({
    id: "support-conditions",
    paths: [
      "impartiality.riskAssessment",
      "impartiality.mitigation",
      "impartiality.suspensionRule",
      "impartiality.supportMonitoring",
      "impartiality.supportDecisionMaker",
    ],
    shownWhen: mayForcesBeSupported,
    evidence: { topics: ["support-to-host-forces"] },
  }),
  more({ id: "parties-named", paths: ["impartiality.partiesNamed"] }),
  more({ id: "reprisal", paths: ["impartiality.reprisalProtection"] }),
  more({
    id: "contributor-stakes",
    paths: ["impartiality.contributorStakesAsked"],
    evidence: { coded: ["non-neighbouring-contributors"], topics: ["contributor-nearness"] },
  }),
  more({
    id: "outreach",
    paths: ["impartiality.outreach"],
    evidence: {
      coded: ["local-outreach", "public-communication", "local-support"],
      topics: ["local-dialogue"],
    },
  }),
  more({
    id: "accountability",
    paths: ["impartiality.accountability"],
    evidence: { coded: ["enforcement-mechanism", "domestic-punishment"] },
  }),
];
