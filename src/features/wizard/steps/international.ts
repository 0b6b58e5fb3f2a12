import { questionsOf } from "../question";

const { essential, more } = questionsOf("international");

export const internationalQuestions = [
  essential({
    id: "council-and-lead",
    paths: ["international.council", "international.regionalLead"],
    detail: [
      "international.councilOwner",
      "international.councilTrigger",
      "international.regionalLeadOwner",
      "international.regionalLeadTrigger",
    ],
    evidence: {
      coded: ["unified-council", "un-mandate", "international-organisation"],
      topics: ["council-stance", "un-or-regional-lead"],
    },
  }),
  more({
    id: "neighbours",
    paths: ["international.neighbours"],
    detail: ["international.neighboursOwner", "international.neighboursTrigger"],
    evidence: { coded: ["regional-use", "no-outside-backers"], topics: ["international-support"] },
  }),
  more({
    id: "parallel-forces",
    paths: ["international.parallelForces"],
    detail: ["international.parallelForcesOwner", "international.parallelForcesTrigger"],
    evidence: { topics: ["mission-coordination"] },
  }),
  more({
    id: "sanctions",
    paths: ["international.sanctions"],
    detail: ["international.sanctionsOwner", "international.sanctionsTrigger"],
    evidence: { coded: ["several-tools", "strong-leverage"], topics: ["several-tools"] },
  }),
  more({
    id: "mediation",
    paths: ["international.mediation", "international.preventiveDiplomacy"],
    detail: ["international.mediationOwner", "international.mediationTrigger"],
    evidence: { coded: ["several-tools"], topics: ["mediation"] },
  }),
  more({
    id: "donors",
    paths: ["international.donors", "international.incentivesTied"],
    detail: ["international.donorsOwner", "international.donorsTrigger"],
    evidence: { coded: ["conditionalities"], topics: ["incentives"] },
  }),
  more({
    id: "access",
    paths: ["international.access"],
    detail: ["international.accessOwner", "international.accessTrigger"],
    evidence: { coded: ["humanitarian-mission"] },
  }),
];
