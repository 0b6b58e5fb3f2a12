import { questionsOf } from "../question";

const { essential, more } = questionsOf("operation");

export const operationQuestions = [
  essential({ id: "operation-type", paths: ["operation.type"] }),
  essential({ id: "decision", paths: ["operation.decision"] }),
  essential({
    id: "host-and-phase",
    paths: ["situation.hostCountries", "situation.phase", "situation.agreement"],
    evidence: {
      coded: ["no-ongoing-conflict", "comprehensive-agreement"],
      topics: ["conflict-context"],
    },
  }),
  essential({
    id: "perpetrators",
    paths: [
      "situation.perpetrators",
      "situation.civiliansTargeted",
      "situation.massKillingUnderWay",
    ],
    evidence: { coded: ["government-main-perpetrator", "armed-groups-main-perpetrators"] },
  }),
  essential({
    id: "sectors",
    paths: [
      "situation.sectors",
      "situation.sectors[].name",
      "situation.sectors[].population",
      "situation.sectors[].risk",
      "situation.sectors[].troops",
      "situation.sectors[].patrolOrBasePlan",
      "situation.sectors[].mobility",
    ],
    detail: [
      "situation.sectors[].police",
      "situation.sectors[].civilians",
      "situation.sectors[].areaKm2",
      "situation.sectors[].displaced",
      "situation.sectors[].terrain",
      "situation.sectors[].wetSeason",
      "situation.sectors[].liaison",
      "situation.sectors[].lastBase",
    ],
    evidence: {
      coded: ["troop-quantity", "widespread-deployment", "difficult-terrain"],
      topics: ["local-presence"],
    },
  }),
  more({ id: "mandating-body", paths: ["operation.mandatingBody"] }),
  more({
    id: "population",
    paths: [
      "situation.populationAtRisk",
      "situation.populationScope",
      "situation.areaKm2",
      "situation.displaced",
    ],
    evidence: { coded: ["few-displaced"] },
  }),
  more({
    id: "outside-backers",
    paths: ["situation.outsideBackers"],
    evidence: { coded: ["no-outside-backers", "few-sponsors"] },
  }),
  more({
    id: "warning-signs",
    paths: [
      "situation.warningSigns",
      "situation.warningSigns[].sign",
      "situation.warningSigns[].date",
    ],
    evidence: { coded: ["early-warning-capacity"] },
  }),
];
