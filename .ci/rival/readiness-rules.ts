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
  is,
  other,
  some,
  stated,
} from "./conditions";
import {
  answers,
  anyType,
  at,
  decisions,
  field,
  fielding,
  forces,
  mandates,
  type RivalCheck,
  substantive,
  types,
  uniformed,
} from "./terms";

const deploying = decisions(operations.deployingDecisions);
const unForces = types(operations.unForceOperations);
const atLeast = (fact: string, value: number | { fact: string }) =>
  is(fact, "greaterThanInclusive", value);

const withheldValues = ["refused", "not-sought", "unwilling", "movement-restricted", "obstructed"];
const unevenValues = ["given-with-conditions", "compelled", "mixed", "uneven"];
const three = ["host.formalConsent", "host.politicalWill", "host.dailyCooperation"];
const withheld = anyOf(...three.map((fact) => among(fact, withheldValues)));
const uneven = anyOf(...three.map((fact) => among(fact, unevenValues)));
const answered = anyOf(some("responses.count"), flag("named.fallback"));

const warningLinks = allOf(
  some("warningSources.count"),
  flag("information.analysisCell"),
  flag("named.decider"),
  flag("named.unit"),
  flag("information.wordBack"),
);
const outOfOrder = flag("dates.outOfOrder");

/** Checks of what is there in time, and of who is there to answer for it. */
export const readinessRules: Record<string, RivalCheck> = {
  "size-in-studied-range": {
    applies: allOf(unForces, decisions(mandates), {
      yes: is("force.troopCeiling", "notEqual", 0),
      no: equal("force.troopCeiling", 0),
    }),
    met: atMost("strength.high", 8000),
    open: above("strength.high", 8000),
  },
  "side-effects-owned": {
    applies: allOf(forces, decisions(mandates), {
      yes: atLeast("strength.high", at("threshold.large-force")),
      no: is("strength.high", "lessThan", at("threshold.large-force")),
    }),
    ...answers(
      allOf(
        flag("impartiality.conductRules"),
        flag("impartiality.complaints"),
        anyOf(some("force.individualPolice"), some("force.formedPoliceUnits")),
      ),
    ),
  },
  "contributor-mix": {
    applies: allOf(forces, fielding, some("contributors.count")),
    met: all(
      equal("impartiality.contributorStakesAsked", true),
      equal("force.contributorsPrepared", true),
      stated("force.contributorsVariety"),
    ),
    open: any(
      equal("impartiality.contributorStakesAsked", false),
      equal("force.contributorsPrepared", false),
    ),
  },
  "incentives-tied-to-conditions": {
    applies: allOf(
      anyType,
      fielding,
      anyOf(
        {
          yes: equal("international.incentivesTied", true),
          no: is("international.incentivesTied", "notEqual", true),
        },
        among("international.donors", ["pledged", "conditional"]),
        some("sanctions.count"),
      ),
    ),
    met: all(equal("international.incentivesTied", true), above("benchmarks.texts", 0)),
    open: any(
      equal("international.incentivesTied", false),
      all(equal("international.incentivesTied", true), equal("benchmarks.count", 0)),
    ),
  },
  "lessons-change-plan": {
    applies: allOf(anyType, decisions(operations.standingDecisions)),
    met: all(equal("information.lessonsChangePlan", true), equal("measured", true)),
    open: any(
      equal("information.lessonsChangePlan", false),
      all(equal("information.lessonsChangePlan", true), equal("measured", false)),
    ),
  },
  "shared-language": {
    applies: allOf(uniformed, fielding, {
      yes: equal("contributors.one", false),
      no: equal("contributors.one", true),
    }),
    met: equal("information.sharedLanguage", true),
    open: all(equal("information.sharedLanguage", false), stated("information.interpreters")),
  },
  "warning-reaches-a-decision": {
    applies: allOf(forces, field),
    met: all(warningLinks.yes, atMost("information.responseHours", at("information.warningHours"))),
    open: any(
      warningLinks.no,
      above("information.responseHours", at("information.warningHours")),
      all(
        warningLinks.yes,
        any(
          equal("information.responseHours", undefined),
          equal("information.warningHours", undefined),
        ),
      ),
    ),
  },
  "other-parties-where-agreement-rests-on-them": {
    applies: allOf(anyType, substantive, {
      yes: all(
        is("host.otherParties", "notEqual", "no-other-party"),
        other("situation.agreement", ["none"]).yes,
      ),
      no: any(equal("host.otherParties", "no-other-party"), equal("situation.agreement", "none")),
    }),
    met: equal("host.otherParties", "all-main-parties"),
    open: among("host.otherParties", ["some-parties", "no-party"]).yes,
  },
  "rapid-readiness-units": {
    applies: allOf(unForces, deploying),
    met: all(
      above("readiness.ready", 0),
      any(
        equal("timing.rapidReadinessUnits", undefined),
        atLeast("readiness.ready", at("timing.rapidReadinessUnits")),
      ),
    ),
    open: any(
      all(equal("timing.rapidReadinessUnits", 0), equal("readiness.ready", 0)),
      all(
        above("timing.rapidReadinessUnits", 0),
        stated("contributors.count"),
        is("readiness.reach", "lessThan", at("timing.rapidReadinessUnits")),
      ),
    ),
  },
  "dates-beside-experience": {
    applies: allOf(types(operations.unUniformedOperations), deploying),
    met: all(
      outOfOrder.no,
      atMost("first.lead", at("benchmark")),
      atMost("full.day", at("full.limit")),
    ),
    open: any(
      outOfOrder.yes,
      all(
        stated("first.lead"),
        stated("full.limit"),
        stated("full.day"),
        any(above("first.lead", at("benchmark")), above("full.day", at("full.limit"))),
      ),
    ),
  },
  "consent-will-cooperation-apart": {
    applies: allOf(anyType, substantive),
    met: all(withheld.no, any(uneven.no, answered.yes)),
    open: any(
      all(withheld.yes, any(answered.yes, answered.no)),
      all(withheld.no, uneven.yes, answered.no),
    ),
  },
  "first-tier-at-most-a-third": {
    applies: allOf(anyType, substantive, some("tiers.most")),
    met: all(above("tiers.first", 0), atMost("tiers.reach", at("tiers.most"))),
    open: any(above("tiers.first", at("tiers.most")), equal("tiers.reach", 0)),
  },
};
