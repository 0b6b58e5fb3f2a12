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
  some,
  stated,
} from "./conditions";
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
    applies: allOf(anyType, flag("tasks.secure")),
    ...answers(anyOf(troops, formed)),
  },
  "protection-without-authority-or-rules": {
    applies: allOf(anyType, flag("tasks.protect")),
    ...answers(
      allOf(
        other("commitment.forceAuthority", ["self-defence-only"]),
        flag("commitment.rulesOfEngagement"),
      ),
    ),
  },
  "police-tasks-without-police": {
    applies: allOf(anyType, flag("tasks.police")),
    met: any(
      above("force.individualPolice", 0),
      formed.yes,
      all(equal("tasks.policing", false), above("force.civilians", 0)),
    ),
    open: all(
      equal("force.individualPolice", 0),
      formed.no,
      any(equal("tasks.policing", true), equal("force.civilians", 0)),
    ),
  },
  "disarmament-without-agreement": {
    applies: allOf(anyType, flag("tasks.disarm")),
    ...answers(agreed),
  },
  "election-tasks-after-expiry": {
    applies: allOf(anyType, flag("tasks.election")),
    met: any(
      all(atMost("election.day", at("expiry.day")), stated("timing.electionDate")),
      all(above("election.day", at("expiry.day")), equal("commitment.renewalIntended", true)),
    ),
    open: all(above("election.day", at("expiry.day")), equal("commitment.renewalIntended", false)),
  },
  "sectors-above-expected": {
    applies: allOf(forces, field, some("sectors.count")),
    met: all(equal("sectors.troopsStated", true), atMost("sectors.sum", at("strength.low"))),
    open: any(
      above("sectors.sum", at("strength.high")),
      all(equal("sectors.troopsStated", true), above("sectors.sum", at("strength.low"))),
    ),
  },
  "ceiling-above-pledges": {
    applies: allOf(forces, decisions(operations.deployingDecisions), some("force.troopCeiling")),
    met: any(
      atMost("force.troopCeiling", at("pledges.sum")),
      equal("commitment.secondStage", true),
    ),
    open: all(
      above("force.troopCeiling", at("pledges.sum")),
      equal("pledges.known", true),
      equal("commitment.secondStage", false),
    ),
  },
  "budget-below-cost": {
    applies: anyType,
    met: atMost("commitment.costEstimateUsdMillions", at("commitment.budgetUsdMillions")),
    open: above("commitment.costEstimateUsdMillions", at("commitment.budgetUsdMillions")),
  },
  "large-area-without-aviation": {
    applies: allOf(
      anyType,
      anyOf(
        {
          yes: all(stated("area"), {
            fact: "area",
            operator: "greaterThanInclusive",
            value: at("threshold.large-area"),
          }),
          no: { fact: "area", operator: "lessThan", value: at("threshold.large-area") },
        },
        flag("sectors.wet"),
      ),
    ),
    ...answers(flag("force.aviation")),
  },
  "support-to-a-perpetrator-host": {
    applies: allOf(anyType, {
      yes: any(
        among("impartiality.forcesSupported", ["host-forces", "host-and-other-forces"]).yes,
        equal("tasks.hostSupport", true),
      ),
      no: all(
        among("impartiality.forcesSupported", ["host-forces", "host-and-other-forces"]).no,
        equal("tasks.hostSupport", false),
      ),
    }),
    met: equal("perpetrators.government", false),
    open: equal("perpetrators.government", true),
  },
  "safe-areas-without-troops": {
    applies: allOf(
      anyType,
      anyOf(
        flag("commitment.safeAreas"),
        flag("commitment.protectionSites"),
        flag("tasks.safeArea"),
      ),
    ),
    ...answers(troops),
  },
  "observers-alone-in-violence": {
    applies: allOf(anyType, violence, some("force.observersAndStaff")),
    met: above("armed.least", 0),
    open: equal("armed.most", 0),
  },
  "forces-without-command-arrangement": {
    applies: allOf(anyType, other(parallel, ["none"])),
    met: arranged.yes,
    open: equal(parallel, "no-arrangement"),
  },
  "civilian-tasks-unsecured": {
    applies: allOf(anyType, flag("tasks.civilian"), violence),
    ...answers(anyOf(troops, formed, arranged)),
  },
  "objective-without-task": {
    applies: allOf(anyType, some("objectives.count")),
    met: all(stated("tasks.count"), equal("objectives.unserved", 0)),
    open: all(
      stated("tasks.count"),
      above("objectives.unserved", 0),
      equal("tasks.objectiveSilent", false),
    ),
  },
  "task-without-means": {
    applies: allOf(anyType, flag("means.asked")),
    met: all(equal("means.lacking", 0), equal("means.silent", 0)),
    open: above("means.lacking", 0),
  },
  "benchmarks-after-end": {
    applies: allOf(anyType, some("benchmarks.count")),
    met: any(
      all(atMost("benchmarks.last", at("expiry.day")), equal("benchmarks.dated", true)),
      all(above("benchmarks.last", at("expiry.day")), equal("commitment.renewalIntended", true)),
    ),
    open: all(
      above("benchmarks.last", at("expiry.day")),
      equal("commitment.renewalIntended", false),
    ),
  },
  "report-after-expiry": {
    applies: anyType,
    met: atMost("report.first", at("expiry.low")),
    open: above("report.first", at("expiry.high")),
  },
  "sexual-violence-tasks-without-advisers": {
    applies: allOf(anyType, flag("tasks.sexualViolence")),
    ...answers(allOf(flag("force.womenProtectionAdvisers"), access)),
  },
};
