import * as operations from "../../src/engine/operations";
import * as when from "./conditions";
import {
  access,
  agreed,
  answers,
  anyType,
  arranged,
  at,
  decisions,
  field,
  forces,
  formed,
  parallel,
  type RivalCheck,
  troops,
  violence,
} from "./terms";

/** Checks of coherence. */
export const coherenceRules: Record<string, RivalCheck> = {
  "secure-tasks-without-troops": {
    applies: when.allOf(anyType, when.flag("tasks.secure")),
    ...answers(when.anyOf(troops, formed)),
  },
  "protection-without-authority-or-rules": {
    applies: when.allOf(anyType, when.flag("tasks.protect")),
    ...answers(
      when.allOf(
        when.other("commitment.forceAuthority", ["self-defence-only"]),
        when.flag("commitment.rulesOfEngagement"),
      ),
    ),
  },
  "police-tasks-without-police": {
    applies: when.allOf(anyType, when.flag("tasks.police")),
    met: when.any(
      when.above("force.individualPolice", 0),
      formed.yes,
      when.all(when.equal("tasks.policing", false), when.above("force.civilians", 0)),
    ),
    open: when.all(
      when.equal("force.individualPolice", 0),
      formed.no,
      when.any(when.equal("tasks.policing", true), when.equal("force.civilians", 0)),
    ),
  },
  "disarmament-without-agreement": {
    applies: when.allOf(anyType, when.flag("tasks.disarm")),
    ...answers(agreed),
  },
  "election-tasks-after-expiry": {
    applies: when.allOf(anyType, when.flag("tasks.election")),
    met: when.any(
      when.all(when.atMost("election.day", at("expiry.day")), when.stated("timing.electionDate")),
      when.all(
        when.above("election.day", at("expiry.day")),
        when.equal("commitment.renewalIntended", true),
      ),
    ),
    open: when.all(
      when.above("election.day", at("expiry.day")),
      when.equal("commitment.renewalIntended", false),
    ),
  },
  "sectors-above-expected": {
    applies: when.allOf(forces, field, when.some("sectors.count")),
    met: when.all(
      when.equal("sectors.troopsStated", true),
      when.atMost("sectors.sum", at("strength.low")),
    ),
    open: when.any(
      when.above("sectors.sum", at("strength.high")),
      when.all(
        when.equal("sectors.troopsStated", true),
        when.above("sectors.sum", at("strength.low")),
      ),
    ),
  },
  "ceiling-above-pledges": {
    applies: when.allOf(
      forces,
      decisions(operations.deployingDecisions),
      when.some("force.troopCeiling"),
    ),
    met: when.any(
      when.atMost("force.troopCeiling", at("pledges.sum")),
      when.equal("commitment.secondStage", true),
    ),
    open: when.all(
      when.above("force.troopCeiling", at("pledges.sum")),
      when.equal("pledges.known", true),
      when.equal("commitment.secondStage", false),
    ),
  },
  "budget-below-cost": {
    applies: anyType,
    met: when.atMost("commitment.costEstimateUsdMillions", at("commitment.budgetUsdMillions")),
    open: when.above("commitment.costEstimateUsdMillions", at("commitment.budgetUsdMillions")),
  },
  "large-area-without-aviation": {
    applies: when.allOf(
      anyType,
      when.anyOf(
        {
          yes: when.all(when.stated("area"), {
            fact: "area",
            operator: "greaterThanInclusive",
            value: at("threshold.large-area"),
          }),
          no: { fact: "area", operator: "lessThan", value: at("threshold.large-area") },
        },
        when.flag("sectors.wet"),
      ),
    ),
    ...answers(when.flag("force.aviation")),
  },
  "support-to-a-perpetrator-host": {
    applies: when.allOf(anyType, {
      yes: when.any(
        when.among("impartiality.forcesSupported", ["host-forces", "host-and-other-forces"]).yes,
        when.equal("tasks.hostSupport", true),
      ),
      no: when.all(
        when.among("impartiality.forcesSupported", ["host-forces", "host-and-other-forces"]).no,
        when.equal("tasks.hostSupport", false),
      ),
    }),
    met: when.equal("perpetrators.government", false),
    open: when.equal("perpetrators.government", true),
  },
  "safe-areas-without-troops": {
    applies: when.allOf(
      anyType,
      when.anyOf(
        when.flag("commitment.safeAreas"),
        when.flag("commitment.protectionSites"),
        when.flag("tasks.safeArea"),
      ),
    ),
    ...answers(troops),
  },
  "observers-alone-in-violence": {
    applies: when.allOf(anyType, violence, when.some("force.observersAndStaff")),
    met: when.above("armed.least", 0),
    open: when.equal("armed.most", 0),
  },
  "forces-without-command-arrangement": {
    applies: when.allOf(anyType, when.other(parallel, ["none"])),
    met: arranged.yes,
    open: when.equal(parallel, "no-arrangement"),
  },
  "civilian-tasks-unsecured": {
    applies: when.allOf(anyType, when.flag("tasks.civilian"), violence),
    ...answers(when.anyOf(troops, formed, arranged)),
  },
  "objective-without-task": {
    applies: when.allOf(anyType, when.some("objectives.count")),
    met: when.all(when.stated("tasks.count"), when.equal("objectives.unserved", 0)),
    open: when.all(
      when.stated("tasks.count"),
      when.above("objectives.unserved", 0),
      when.equal("tasks.objectiveSilent", false),
    ),
  },
  "task-without-means": {
    applies: when.allOf(anyType, when.flag("means.asked")),
    met: when.all(when.equal("means.lacking", 0), when.equal("means.silent", 0)),
    open: when.above("means.lacking", 0),
  },
  "benchmarks-after-end": {
    applies: when.allOf(anyType, when.some("benchmarks.count")),
    met: when.any(
      when.all(
        when.atMost("benchmarks.last", at("expiry.day")),
        when.equal("benchmarks.dated", true),
      ),
      when.all(
        when.above("benchmarks.last", at("expiry.day")),
        when.equal("commitment.renewalIntended", true),
      ),
    ),
    open: when.all(
      when.above("benchmarks.last", at("expiry.day")),
      when.equal("commitment.renewalIntended", false),
    ),
  },
  "report-after-expiry": {
    applies: anyType,
    met: when.atMost("report.first", at("expiry.low")),
    open: when.above("report.first", at("expiry.high")),
  },
  "sexual-violence-tasks-without-advisers": {
    applies: when.allOf(anyType, when.flag("tasks.sexualViolence")),
    ...answers(when.allOf(when.flag("force.womenProtectionAdvisers"), access)),
  },
};
