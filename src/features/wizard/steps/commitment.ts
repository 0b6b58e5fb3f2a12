import { questionsOf } from "../question";
import { mayHaveForce, mayHaveUniforms } from "../shown-when";

const { essential, more } = questionsOf("commitment");

export const commitmentQuestions = [
  essential({ id: "legal-basis", paths: ["commitment.legalBasis"] }),
  essential({
    id: "force-authority",
    paths: [
      "commitment.forceAuthority",
      "commitment.forcePurposes",
      "commitment.irrespectiveOfSource",
    ],
    detail: ["commitment.rulesOfEngagement"],
    shownWhen: mayHaveUniforms,
    evidence: { coded: ["use-of-force"], topics: ["use-of-force"] },
  }),
  essential({
    id: "duration-and-reporting",
    paths: [
      "commitment.durationMonths",
      "commitment.reportEveryDays",
      "commitment.nextReportDays",
      "commitment.renewalIntended",
    ],
    evidence: { coded: ["consistent-implementation", "monitoring-adjustment"] },
  }),
  essential({
    id: "money",
    paths: [
      "commitment.budgetUsdMillions",
      "commitment.costEstimateUsdMillions",
      "commitment.fundingSource",
      "commitment.fundingCoversMonths",
    ],
    evidence: { topics: ["money"] },
  }),
  more({
    id: "benchmarks",
    paths: [
      "commitment.benchmarks",
      "commitment.benchmarks[].text",
      "commitment.benchmarks[].due",
      "commitment.benchmarks[].sector",
    ],
    evidence: { coded: ["monitoring-adjustment"] },
  }),
  more({ id: "drawdown", paths: ["commitment.drawdownRule", "commitment.followOn"] }),
  more({
    id: "reserve",
    paths: ["commitment.reserve", "commitment.reserveArrivesDays"],
    shownWhen: mayHaveForce,
  }),
  more({
    id: "leadership",
    paths: ["commitment.leadershipInPlace", "commitment.secondCommandChainsDeclared"],
    evidence: { coded: ["strong-leadership", "clear-command"], topics: ["mission-coordination"] },
  }),
  more({
    id: "safe-areas",
    paths: [
      "commitment.safeAreas",
      "commitment.protectionSites",
      "commitment.safeAreasAgreed",
      "commitment.safeAreasSizedToDeter",
    ],
    evidence: { coded: ["no-safe-areas"], topics: ["safe-areas"] },
  }),
  more({
    id: "second-stage",
    paths: ["commitment.secondStage", "commitment.secondStageThreshold"],
    detail: [
      "commitment.gateMilitary",
      "commitment.gateSharePercent",
      "commitment.gateCapabilities",
      "commitment.gateFirmOnly",
      "commitment.gateDate",
    ],
    shownWhen: mayHaveForce,
    otherPage: { address: "#/means/stages", words: "wizard.to-ledger" },
  }),
];
