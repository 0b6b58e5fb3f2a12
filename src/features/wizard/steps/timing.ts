import { questionsOf } from "../question";

const { essential, more } = questionsOf("timing");

export const timingQuestions = [
  essential({
    id: "dates",
    paths: [
      "timing.warningDate",
      "timing.decisionDate",
      "timing.firstDeploymentDate",
      "timing.fullDeploymentDate",
      "timing.expiryDate",
    ],
    evidence: {
      coded: ["early-implementation"],
      topics: ["early-implementation", "deployment-speed"],
    },
  }),
  essential({
    id: "bridging",
    paths: ["timing.bridgingForce", "timing.earlyCivilianTeam", "timing.rapidReadinessUnits"],
    evidence: { topics: ["deployment-speed"] },
  }),
  more({
    id: "election",
    paths: ["timing.electionDate"],
    evidence: { coded: ["election-engagement"], topics: ["elections"] },
  }),
];
