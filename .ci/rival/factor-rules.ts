import * as operations from "../../src/engine/operations";
import * as when from "./conditions";
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
    applies: when.allOf(forces, fielding),
    met: when.all(
      when.equal("contributors.hiding", 0),
      when.equal("force.caveatsDeclared", true),
      when.equal("commitment.secondCommandChainsDeclared", true),
    ),
    open: when.any(
      when.above("contributors.hiding", 0),
      when.equal("force.caveatsDeclared", false),
      when.equal("commitment.secondCommandChainsDeclared", false),
    ),
  },
  "drawdown-by-conditions": {
    applies: when.allOf(anyType, decisions(["drawdown"])),
    met: when.all(
      when.among("commitment.drawdownRule", ["by-conditions", "by-both"]).yes,
      when.other("commitment.followOn", ["none"]).yes,
      when.above("benchmarks.texts", 0),
    ),
    open: when.any(
      when.among("commitment.drawdownRule", ["by-conditions", "by-both"]).no,
      when.all(
        when.among("commitment.drawdownRule", ["by-conditions", "by-both"]).yes,
        when.equal("benchmarks.count", 0),
      ),
      when.equal("commitment.followOn", "none"),
    ),
  },
  "leadership-with-first-troops": {
    applies: when.allOf(types([...operations.forceOperations, "un-observer"]), decisions(["new"])),
    ...answers(when.other("commitment.leadershipInPlace", ["after-first-troops"])),
  },
  "money-for-the-period": {
    applies: when.allOf(anyType, decisions([...mandates, "drawdown"])),
    met: when.all(when.atMost("cost.scaled", at("budget.tolerated")), {
      fact: "commitment.fundingCoversMonths",
      operator: "greaterThanInclusive",
      value: at("commitment.durationMonths"),
    }),
    open: when.any(when.above("cost.scaled", at("budget.tolerated")), {
      fact: "commitment.fundingCoversMonths",
      operator: "lessThan",
      value: at("commitment.durationMonths"),
    }),
  },
  "renewal-and-report-flag": {
    applies: when.allOf(anyType, decisions([...mandates, "technical-rollover"])),
    met: when.all(
      when.atMost("report.first", at("expiry.low")),
      when.equal("commitment.renewalIntended", true),
    ),
    open: when.any(
      when.above("report.first", at("expiry.high")),
      when.equal("commitment.renewalIntended", false),
    ),
  },
  "reserve-with-a-time": {
    applies: when.allOf(forces, decisions(mandates)),
    met: when.all(
      when.equal("commitment.reserve", true),
      when.stated("commitment.reserveArrivesDays"),
    ),
    open: when.all(
      when.equal("commitment.reserve", false),
      when.stated("force.quickReactionForce"),
    ),
  },
  "safe-areas-agreed-or-deterring": {
    applies: when.allOf(
      uniformed,
      substantive,
      when.anyOf(
        when.flag("commitment.safeAreas"),
        when.flag("commitment.protectionSites"),
        when.flag("tasks.safeArea"),
      ),
    ),
    ...answers(
      when.anyOf(
        when.flag("commitment.safeAreasAgreed"),
        when.allOf(
          when.flag("commitment.safeAreasSizedToDeter"),
          when.flag("commitment.rulesOfEngagement"),
          when.flag("commitment.reserve"),
        ),
      ),
    ),
  },
  "conduct-vetting-complaints": {
    applies: when.allOf(anyType, substantive),
    ...parts(
      ...["conductRules", "vetting", "complaints", "publicReporting"].map((name) =>
        when.flag(`impartiality.${name}`),
      ),
    ),
  },
  "contributor-stakes-asked": {
    applies: when.allOf(uniformed, fielding),
    met: when.any(
      when.all(when.equal("contributors.stakesKnown", true), {
        fact: "impartiality.contributorStakesAsked",
        operator: "notEqual",
        value: false,
      }),
      when.all(
        when.equal("impartiality.contributorStakesAsked", true),
        when.equal("contributors.count", 0),
      ),
    ),
    open: when.equal("impartiality.contributorStakesAsked", false),
  },
  "impartial-where-mass-killing": {
    applies: when.allOf(anyType, substantive, when.flag("situation.massKillingUnderWay")),
    met: when.all(
      when.other("impartiality.partyTreatment", ["not-addressed"]).yes,
      when.equal("named.reprisal", true),
    ),
    open: when.all(
      when.stated("impartiality.partyTreatment"),
      when.stated("named.reprisal"),
      when.any(
        when.equal("impartiality.partyTreatment", "not-addressed"),
        when.equal("named.reprisal", false),
      ),
    ),
  },
  "outreach-to-all": {
    applies: when.allOf(anyType, substantive),
    met: when.all(
      when.equal("impartiality.outreach", true),
      when.equal("information.interpreters", true),
      when.equal("information.civilSocietyVoices", true),
    ),
    open: when.any(
      when.equal("impartiality.outreach", false),
      when.all(
        when.equal("impartiality.outreach", true),
        when.any(
          when.equal("information.interpreters", false),
          when.equal("information.civilSocietyVoices", false),
        ),
      ),
    ),
  },
  "council-assumption": assumption(
    "council",
    when.allOf(anyType, substantive, only(when.stated("international.council"))),
  ),
  "donors-assumption": assumption(
    "donors",
    when.allOf(anyType, substantive, {
      yes: when.any(
        when.other("international.donors", ["none"]).yes,
        when.all(
          when.equal("international.donors", "none"),
          when.among("commitment.fundingSource", ["voluntary", "trust-fund", "mixed"]).yes,
        ),
      ),
      no: when.all(
        when.equal("international.donors", "none"),
        when.among("commitment.fundingSource", ["voluntary", "trust-fund", "mixed"]).no,
      ),
    }),
  ),
  "lead-where-two-act": assumption(
    "regionalLead",
    when.allOf(
      anyType,
      substantive,
      when.other("international.regionalLead", ["no-regional-body"]),
    ),
  ),
  "neighbours-and-backers": assumption(
    "neighbours",
    when.allOf(
      anyType,
      substantive,
      only(
        when.any(
          when.equal("situation.outsideBackers", true),
          when.stated("international.neighbours"),
        ),
      ),
    ),
  ),
  "parallel-forces-deconflicted": {
    applies: when.allOf(uniformed, substantive, when.other(parallel, ["none"])),
    met: when.all(
      arranged.yes,
      when.equal("named.parallelForces.owner", true),
      when.equal("named.parallelForces.trigger", true),
    ),
    open: when.any(
      when.equal(parallel, "no-arrangement"),
      when.equal("named.parallelForces.owner", false),
      when.equal("named.parallelForces.trigger", false),
    ),
  },
  "conflict-analysis": {
    applies: when.allOf(anyType, substantive),
    met: when.all(
      when.equal("information.conflictAnalysis", true),
      when.above("analysis.lead", 0),
      when.equal("named.analyst", true),
    ),
    open: when.any(
      when.equal("information.conflictAnalysis", false),
      when.all(
        when.equal("information.conflictAnalysis", true),
        when.any(when.atMost("analysis.lead", 0), when.equal("named.analyst", false)),
      ),
    ),
  },
  "erosion-threshold-and-fallback": {
    applies: when.allOf(anyType, substantive, {
      yes: { fact: "host.formalConsent", operator: "notIn", value: ["refused", "not-sought"] },
      no: { fact: "host.formalConsent", operator: "in", value: ["refused", "not-sought"] },
    }),
    ...parts(
      when.flag("named.erosion"),
      when.flag("named.fallback"),
      when.anyOf(when.flag("host.violationsReported"), when.flag("host.ownReportingLine")),
    ),
  },
  "access-survives-obstruction": {
    applies: when.allOf(anyType, field),
    met: when.all(
      when.among("host.statusAgreement", ["concluded", "model-applies"]).yes,
      when.equal("host.freeMovementClause", true),
      when.equal("host.violationsReported", true),
      when.above("responses.count", 0),
    ),
    open: when.any(
      when.equal("host.statusAgreement", "none"),
      when.all(
        when.stated("host.statusAgreement"),
        when.any(
          when.equal("host.freeMovementClause", false),
          when.equal("host.violationsReported", false),
          when.equal("responses.count", 0),
        ),
      ),
    ),
  },
  "interim-arrangement": {
    applies: when.allOf(forces, decisions(operations.deployingDecisions), {
      yes: when.any(when.equal("deployment.lead", undefined), when.above("deployment.lead", 0)),
      no: when.atMost("deployment.lead", 0),
    }),
    met: when.all(when.equal("named.interim", true), when.stated("deployment.lead")),
    open: when.all(when.equal("named.interim", false), when.stated("named.bridge")),
  },
  "police-for-public-order": {
    applies: when.allOf(uniformed, decisions(mandates), when.flag("tasks.order")),
    met: formed.yes,
    open: when.all(formed.no, when.stated("force.individualPolice")),
  },
};
