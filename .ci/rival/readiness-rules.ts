import * as operations from "../../src/engine/operations";
import * as when from "./conditions";
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
  when.is(fact, "greaterThanInclusive", value);

const withheldValues = ["refused", "not-sought", "unwilling", "movement-restricted", "obstructed"];
const unevenValues = ["given-with-conditions", "compelled", "mixed", "uneven"];
const three = ["host.formalConsent", "host.politicalWill", "host.dailyCooperation"];
const withheld = when.anyOf(...three.map((fact) => when.among(fact, withheldValues)));
const uneven = when.anyOf(...three.map((fact) => when.among(fact, unevenValues)));
const answered = when.anyOf(when.some("responses.count"), when.flag("named.fallback"));

const warningLinks = when.allOf(
  when.some("warningSources.count"),
  when.flag("information.analysisCell"),
  when.flag("named.decider"),
  when.flag("named.unit"),
  when.flag("information.wordBack"),
);
const outOfOrder = when.flag("dates.outOfOrder");

/** Checks of what is there in time, and of who is there to answer for it. */
export const readinessRules: Record<string, RivalCheck> = {
  "size-in-studied-range": {
    applies: when.allOf(unForces, decisions(mandates), {
      yes: when.is("force.troopCeiling", "notEqual", 0),
      no: when.equal("force.troopCeiling", 0),
    }),
    met: when.atMost("strength.high", 8000),
    open: when.above("strength.high", 8000),
  },
  "side-effects-owned": {
    applies: when.allOf(forces, decisions(mandates), {
      yes: atLeast("strength.high", at("threshold.large-force")),
      no: when.is("strength.high", "lessThan", at("threshold.large-force")),
    }),
    ...answers(
      when.allOf(
        when.flag("impartiality.conductRules"),
        when.flag("impartiality.complaints"),
        when.anyOf(when.some("force.individualPolice"), when.some("force.formedPoliceUnits")),
      ),
    ),
  },
  "contributor-mix": {
    applies: when.allOf(forces, fielding, when.some("contributors.count")),
    met: when.all(
      when.equal("impartiality.contributorStakesAsked", true),
      when.equal("force.contributorsPrepared", true),
      when.stated("force.contributorsVariety"),
    ),
    open: when.any(
      when.equal("impartiality.contributorStakesAsked", false),
      when.equal("force.contributorsPrepared", false),
    ),
  },
  "incentives-tied-to-conditions": {
    applies: when.allOf(
      anyType,
      fielding,
      when.anyOf(
        {
          yes: when.equal("international.incentivesTied", true),
          no: when.is("international.incentivesTied", "notEqual", true),
        },
        when.among("international.donors", ["pledged", "conditional"]),
        when.some("sanctions.count"),
      ),
    ),
    met: when.all(
      when.equal("international.incentivesTied", true),
      when.above("benchmarks.texts", 0),
    ),
    open: when.any(
      when.equal("international.incentivesTied", false),
      when.all(when.equal("international.incentivesTied", true), when.equal("benchmarks.count", 0)),
    ),
  },
  "lessons-change-plan": {
    applies: when.allOf(anyType, decisions(operations.standingDecisions)),
    met: when.all(when.equal("information.lessonsChangePlan", true), when.equal("measured", true)),
    open: when.any(
      when.equal("information.lessonsChangePlan", false),
      when.all(when.equal("information.lessonsChangePlan", true), when.equal("measured", false)),
    ),
  },
  "shared-language": {
    applies: when.allOf(uniformed, fielding, {
      yes: when.equal("contributors.one", false),
      no: when.equal("contributors.one", true),
    }),
    met: when.equal("information.sharedLanguage", true),
    open: when.all(
      when.equal("information.sharedLanguage", false),
      when.stated("information.interpreters"),
    ),
  },
  "warning-reaches-a-decision": {
    applies: when.allOf(forces, field),
    met: when.all(
      warningLinks.yes,
      when.atMost("information.responseHours", at("information.warningHours")),
    ),
    open: when.any(
      warningLinks.no,
      when.above("information.responseHours", at("information.warningHours")),
      when.all(
        warningLinks.yes,
        when.any(
          when.equal("information.responseHours", undefined),
          when.equal("information.warningHours", undefined),
        ),
      ),
    ),
  },
  "other-parties-where-agreement-rests-on-them": {
    applies: when.allOf(anyType, substantive, {
      yes: when.all(
        when.is("host.otherParties", "notEqual", "no-other-party"),
        when.other("situation.agreement", ["none"]).yes,
      ),
      no: when.any(
        when.equal("host.otherParties", "no-other-party"),
        when.equal("situation.agreement", "none"),
      ),
    }),
    met: when.equal("host.otherParties", "all-main-parties"),
    open: when.among("host.otherParties", ["some-parties", "no-party"]).yes,
  },
  "rapid-readiness-units": {
    applies: when.allOf(unForces, deploying),
    met: when.all(
      when.above("readiness.ready", 0),
      when.any(
        when.equal("timing.rapidReadinessUnits", undefined),
        atLeast("readiness.ready", at("timing.rapidReadinessUnits")),
      ),
    ),
    open: when.any(
      when.all(when.equal("timing.rapidReadinessUnits", 0), when.equal("readiness.ready", 0)),
      when.all(
        when.above("timing.rapidReadinessUnits", 0),
        when.stated("contributors.count"),
        when.is("readiness.reach", "lessThan", at("timing.rapidReadinessUnits")),
      ),
    ),
  },
  "dates-beside-experience": {
    applies: when.allOf(types(operations.unUniformedOperations), deploying),
    met: when.all(
      outOfOrder.no,
      when.atMost("first.lead", at("benchmark")),
      when.atMost("full.day", at("full.limit")),
    ),
    open: when.any(
      outOfOrder.yes,
      when.all(
        when.stated("first.lead"),
        when.stated("full.limit"),
        when.stated("full.day"),
        when.any(
          when.above("first.lead", at("benchmark")),
          when.above("full.day", at("full.limit")),
        ),
      ),
    ),
  },
  "consent-will-cooperation-apart": {
    applies: when.allOf(anyType, substantive),
    met: when.all(withheld.no, when.any(uneven.no, answered.yes)),
    open: when.any(
      when.all(withheld.yes, when.any(answered.yes, answered.no)),
      when.all(withheld.no, uneven.yes, answered.no),
    ),
  },
  "first-tier-at-most-a-third": {
    applies: when.allOf(anyType, substantive, when.some("tiers.most")),
    met: when.all(when.above("tiers.first", 0), when.atMost("tiers.reach", at("tiers.most"))),
    open: when.any(when.above("tiers.first", at("tiers.most")), when.equal("tiers.reach", 0)),
  },
};
