import { questionsOf } from "../question";
import { mayBeDeployed, mayHaveForce, mayHaveUniforms } from "../shown-when";

const { essential, more } = questionsOf("troops");

export const troopsQuestions = [
  essential({
    id: "ceiling",
    paths: ["force.troopCeiling"],
    evidence: { coded: ["troop-quantity"], topics: ["troop-quantity"] },
  }),
  essential({
    id: "observers-and-police",
    paths: ["force.observersAndStaff", "force.individualPolice", "force.formedPoliceUnits"],
    detail: ["force.observersInsideCeiling", "force.formedPoliceUnitSize"],
    evidence: { coded: ["police", "non-observer-mission"], topics: ["police", "observers"] },
  }),
  essential({
    id: "contributors",
    paths: [
      "force.contributors",
      "force.contributors[].name",
      "force.contributors[].capability",
      "force.contributors[].military",
      "force.contributors[].firm",
      "force.contributors[].arrivesMonth",
    ],
    detail: [
      "force.contributors[].unit",
      "force.contributors[].police",
      "force.contributors[].pledgedOn",
      "force.contributors[].readinessDays",
      "force.contributors[].caveats",
      "force.contributors[].stake",
    ],
    shownWhen: mayHaveUniforms,
    otherPage: { address: "#/means/stages", words: "wizard.to-ledger" },
    evidence: {
      coded: ["non-neighbouring-contributors", "diverse-contributors", "skilled-implementer"],
      topics: ["contributor-mix", "contributor-nearness", "contributor-quality"],
    },
  }),
  essential({
    id: "enablers",
    paths: [
      "force.quickReactionForce",
      "force.casualtyEvacuation",
      "force.levelTwoHospital",
      "force.aviation",
      "force.caveatsDeclared",
    ],
    shownWhen: mayHaveUniforms,
    evidence: { coded: ["specialised-units", "sufficient-transport"] },
  }),
  more({
    id: "deployed-now",
    paths: ["force.deployedMilitary"],
    shownWhen: mayBeDeployed,
    evidence: { topics: ["troop-quantity"] },
  }),
  more({
    id: "schedule",
    paths: [
      "force.schedule",
      "force.schedule[].month",
      "force.schedule[].military",
      "force.schedule[].police",
      "force.schedule[].civilians",
    ],
    shownWhen: mayHaveForce,
  }),
  more({
    id: "until-full-strength",
    paths: ["force.interimArrangement"],
    shownWhen: mayHaveForce,
  }),
  more({
    id: "civilians-and-women",
    paths: ["force.civilians", "force.womenSharePercent"],
    evidence: {
      coded: ["civilian-component", "women-peacekeepers"],
      topics: ["civilian-staff", "women-peacekeepers"],
    },
  }),
  more({
    id: "protection-advisers",
    paths: ["force.womenProtectionAdvisers", "force.childProtectionAdvisers"],
    evidence: { coded: ["vulnerable-groups-focus"] },
  }),
  more({ id: "engineering", paths: ["force.engineering"], shownWhen: mayHaveUniforms }),
  more({
    id: "mix-of-contributors",
    paths: ["force.contributorsVariety", "force.contributorsPrepared"],
    shownWhen: mayHaveUniforms,
    evidence: {
      coded: ["diverse-contributors", "skilled-implementer"],
      topics: ["contributor-mix", "contributor-quality"],
    },
  }),
  more({
    id: "election-security",
    paths: ["force.electionSecurityLead"],
    evidence: { coded: ["election-engagement"], topics: ["elections"] },
  }),
  more({
    id: "cantonment",
    paths: ["force.cantonmentPlan"],
    evidence: { coded: ["disarmament-mandate", "separate-combatants"] },
  }),
];
