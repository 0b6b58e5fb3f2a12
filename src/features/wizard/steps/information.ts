import { questionsOf } from "../question";

const { essential, more } = questionsOf("information");

export const informationQuestions = [
  essential({
    id: "conflict-analysis",
    paths: [
      "information.conflictAnalysis",
      "information.conflictAnalysisAuthor",
      "information.conflictAnalysisDate",
    ],
    evidence: { coded: ["well-informed"], topics: ["well-informed"] },
  }),
  essential({
    id: "warning-chain",
    paths: [
      "information.warningSources",
      "information.analysisCell",
      "information.warningDecider",
      "information.reactionUnit",
      "information.responseHours",
      "information.warningHours",
      "information.wordBack",
    ],
    evidence: { coded: ["early-warning-capacity"] },
  }),
  more({
    id: "rights-investigators",
    paths: ["information.rightsInvestigators"],
    evidence: { coded: ["rights-monitoring-capacity"] },
  }),
  more({ id: "languages", paths: ["information.interpreters", "information.sharedLanguage"] }),
  more({ id: "air-means", paths: ["information.airMeans"] }),
  more({
    id: "local-voices",
    paths: ["information.localMediationStaff", "information.civilSocietyVoices"],
    evidence: {
      coded: ["local-outreach", "local-conflict"],
      topics: ["local-mediation", "local-dialogue"],
    },
  }),
  more({
    id: "lessons",
    paths: ["information.lessonsChangePlan"],
    evidence: { coded: ["monitoring-adjustment"] },
  }),
];
