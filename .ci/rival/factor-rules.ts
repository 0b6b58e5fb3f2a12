import * as operations from "../../src/engine/operations";
import {
  above,
  all,
  allOf,
  among,
  any,
  anyOf,
  atMost,
  equal,
  flag,
  other,
  stated,
} from "./conditions";
import {
  answers,
  anyType,
  arranged,
  assumption,
  at,
  decisions,
  field,
  fielding,
  forces,
  formed,
  mandates,
  only,
  parallel,
  parts,
  type RivalCheck,
  substantive,
  types,
  uniformed,
} from "./terms";

/** Checks of the factors. */
export const factorRules: Record<string, RivalCheck> = {
  "caveats-and-command-chains": {
    applies: allOf(forces, fielding),
    met: all(
      equal("contributors.hiding", 0),
      equal("force.caveatsDeclared", true),
      equal("commitment.secondCommandChainsDeclared", true),
    ),
    open: any(
      above("contributors.hiding", 0),
      equal("force.caveatsDeclared", false),
      equal("commitment.secondCommandChainsDeclared", false),
    ),
  },
  "drawdown-by-conditions": {
    applies: allOf(anyType, decisions(["drawdown"])),
    met: all(
      among("commitment.drawdownRule", ["by-conditions", "by-both"]).yes,
      other("commitment.followOn", ["none"]).yes,
      above("benchmarks.texts", 0),
    ),
    open: any(
      among("commitment.drawdownRule", ["by-conditions", "by-both"]).no,
      all(
        among("commitment.drawdownRule", ["by-conditions", "by-both"]).yes,
        equal("benchmarks.count", 0),
      ),
      equal("commitment.followOn", "none"),
    ),
  },
  "leadership-with-first-troops": {
    applies: allOf(types([...operations.forceOperations, "un-observer"]), decisions(["new"])),
    ...answers(other("commitment.leadershipInPlace", ["after-first-troops"])),
  },
  "money-for-the-period": {
    applies: allOf(anyType, decisions([...mandates, "drawdown"])),
    met: all(atMost("cost.scaled", at("budget.tolerated")), {
      fact: "commitment.fundingCoversMonths",
      operator: "greaterThanInclusive",
      value: at("commitment.durationMonths"),
    }),
    open: any(above("cost.scaled", at("budget.tolerated")), {
      fact: "commitment.fundingCoversMonths",
      operator: "lessThan",
      value: at("commitment.durationMonths"),
    }),
  },
  "renewal-and-report-flag": {
    applies: allOf(anyType, decisions([...mandates, "technical-rollover"])),
    met: all(atMost("report.first", at("expiry.low")), equal("commitment.renewalIntended", true)),
    open: any(above("report.first", at("expiry.high")), equal("commitment.renewalIntended", false)),
  },
  "reserve-with-a-time": {
    applies: allOf(forces, decisions(mandates)),
    met: all(equal("commitment.reserve", true), stated("commitment.reserveArrivesDays")),
    open: all(equal("commitment.reserve", false), stated("force.quickReactionForce")),
  },
  "safe-areas-agreed-or-deterring": {
    applies: allOf(
      uniformed,
      substantive,
      anyOf(
        flag("commitment.safeAreas"),
        flag("commitment.protectionSites"),
        flag("tasks.safeArea"),
      ),
    ),
    ...answers(
      anyOf(
        flag("commitment.safeAreasAgreed"),
        allOf(
          flag("commitment.safeAreasSizedToDeter"),
          flag("commitment.rulesOfEngagement"),
          flag("commitment.reserve"),
        ),
      ),
    ),
  },
  "conduct-vetting-complaints": {
    applies: allOf(anyType, substantive),
    ...parts(
      ...["conductRules", "vetting", "complaints", "publicReporting"].map((name) =>
        flag(`impartiality.${name}`),
      ),
    ),
  },
  "contributor-stakes-asked": {
    applies: allOf(uniformed, fielding),
    met: any(
      all(equal("contributors.stakesKnown", true), {
        fact: "impartiality.contributorStakesAsked",
        operator: "notEqual",
        value: false,
      }),
      all(equal("impartiality.contributorStakesAsked", true), equal("contributors.count", 0)),
    ),
    open: equal("impartiality.contributorStakesAsked", false),
  },
  "impartial-where-mass-killing": {
    applies: allOf(anyType, substantive, flag("situation.massKillingUnderWay")),
    met: all(
      other("impartiality.partyTreatment", ["not-addressed"]).yes,
      equal("named.reprisal", true),
    ),
    open: all(
      stated("impartiality.partyTreatment"),
      stated("named.reprisal"),
      any(equal("impartiality.partyTreatment", "not-addressed"), equal("named.reprisal", false)),
    ),
  },
  "outreach-to-all": {
    applies: allOf(anyType, substantive),
    met: all(
      equal("impartiality.outreach", true),
      equal("information.interpreters", true),
      equal("information.civilSocietyVoices", true),
    ),
    open: any(
      equal("impartiality.outreach", false),
      all(
        equal("impartiality.outreach", true),
        any(
          equal("information.interpreters", false),
          equal("information.civilSocietyVoices", false),
        ),
      ),
    ),
  },
  "council-assumption": assumption(
    "council",
    allOf(anyType, substantive, only(stated("international.council"))),
  ),
  "donors-assumption": assumption(
    "donors",
    allOf(anyType, substantive, {
      yes: any(
        other("international.donors", ["none"]).yes,
        all(
          equal("international.donors", "none"),
          among("commitment.fundingSource", ["voluntary", "trust-fund", "mixed"]).yes,
        ),
      ),
      no: all(
        equal("international.donors", "none"),
        among("commitment.fundingSource", ["voluntary", "trust-fund", "mixed"]).no,
      ),
    }),
  ),
  "lead-where-two-act": assumption(
    "regionalLead",
    allOf(anyType, substantive, other("international.regionalLead", ["no-regional-body"])),
  ),
  "neighbours-and-backers": assumption(
    "neighbours",
    allOf(
      anyType,
      substantive,
      only(any(equal("situation.outsideBackers", true), stated("international.neighbours"))),
    ),
  ),
  "parallel-forces-deconflicted": {
    applies: allOf(uniformed, substantive, other(parallel, ["none"])),
    met: all(
      arranged.yes,
      equal("named.parallelForces.owner", true),
      equal("named.parallelForces.trigger", true),
    ),
    open: any(
      equal(parallel, "no-arrangement"),
      equal("named.parallelForces.owner", false),
      equal("named.parallelForces.trigger", false),
    ),
  },
  "conflict-analysis": {
    applies: allOf(anyType, substantive),
    met: all(
      equal("information.conflictAnalysis", true),
      above("analysis.lead", 0),
      equal("named.analyst", true),
    ),
    open: any(
      equal("information.conflictAnalysis", false),
      all(
        equal("information.conflictAnalysis", true),
        any(atMost("analysis.lead", 0), equal("named.analyst", false)),
      ),
    ),
  },
  "erosion-threshold-and-fallback": {
    applies: allOf(anyType, substantive, {
      yes: { fact: "host.formalConsent", operator: "notIn", value: ["refused", "not-sought"] },
      no: { fact: "host.formalConsent", operator: "in", value: ["refused", "not-sought"] },
    }),
    ...parts(
      flag("named.erosion"),
      flag("named.fallback"),
      anyOf(flag("host.violationsReported"), flag("host.ownReportingLine")),
    ),
  },
  "access-survives-obstruction": {
    applies: allOf(anyType, field),
    met: all(
      among("host.statusAgreement", ["concluded", "model-applies"]).yes,
      equal("host.freeMovementClause", true),
      equal("host.violationsReported", true),
      above("responses.count", 0),
    ),
    open: any(
      equal("host.statusAgreement", "none"),
      all(
        stated("host.statusAgreement"),
        any(
          equal("host.freeMovementClause", false),
          equal("host.violationsReported", false),
          equal("responses.count", 0),
        ),
      ),
    ),
  },
  "interim-arrangement": {
    applies: allOf(forces, decisions(operations.deployingDecisions), {
      yes: any(equal("deployment.lead", undefined), above("deployment.lead", 0)),
      no: atMost("deployment.lead", 0),
    }),
    met: all(equal("named.interim", true), stated("deployment.lead")),
    open: all(equal("named.interim", false), stated("named.bridge")),
  },
  "police-for-public-order": {
    applies: allOf(uniformed, decisions(mandates), flag("tasks.order")),
    met: formed.yes,
    open: all(formed.no, stated("force.individualPolice")),
  },
};
