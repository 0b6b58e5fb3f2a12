import type { OperationType } from "../../../domain/vocabulary/operation";
import { minimumComparables, type Place, placeAmong } from "../../../precedents/comparables";
import { withoutOwnRecord } from "../../../precedents/own-record";
import type { Precedent } from "../../../precedents/schema";
import { type Comparable, densitiesOf } from "../../../precedents/yardsticks/densities-of";
import { type CheckContext, defineCheck } from "../../check";
import { expectedStrengthThresholds } from "../../facts/expected-strength";
import { mayBeMore, militaryInPlace, militaryInPlaceNeeds } from "../../facts/military-in-place";
import { populationAtRisk, populationAtRiskNeeds } from "../../facts/population-at-risk";
import { comingDecisions, forceOperations } from "../../operations";
import { met, notApplicable, notMet, notStatedFor, partlyMet } from "../../verdict";

const looked = new WeakMap<readonly Precedent[], Map<OperationType, readonly Comparable[]>>();

/**
 * Verified operations of the design's type but those of its own country and time, each with its
 * military per 1,000 inhabitants. The whole record is looked up once for a type.
 */
function operationsLike(type: OperationType, { design, precedents }: CheckContext) {
  if (type === "none") return [];
  const others = withoutOwnRecord(precedents, {
    hostCountries: design.situation.hostCountries,
    date: design.timing.decisionDate,
  });
  const kind = { type, scope: "national" } as const;
  if (others !== precedents) return densitiesOf(others, "troops-per-thousand", kind);
  const byType = looked.get(precedents) ?? new Map<OperationType, readonly Comparable[]>();
  looked.set(precedents, byType);
  const found = byType.get(type) ?? densitiesOf(precedents, "troops-per-thousand", kind);
  byType.set(type, found);
  return found;
}

/** A place is said only among eight or more, and only for people counted as theirs were. */
function comparable(context: CheckContext) {
  const { operation, situation } = context.design;
  if (populationAtRisk(context.design) === 0) return notApplicable("nobody-counted");
  if (operation.type === undefined) return true;
  const n = operationsLike(operation.type, context).length;
  if (n < minimumComparables) return notApplicable("no-comparable-data", { n });
  return situation.populationScope === "area-of-operations"
    ? notApplicable("scope-not-comparable", { n })
    : true;
}

/**
 * Where the troops expected in month ten, for every 1,000 people, stand among operations of the
 * same type that were measured the same way. It is a place and no requirement: published ratios
 * of stabilisation and counter-insurgency are no part of it.
 */
export const placeAmongComparables = defineCheck({
  id: "place-among-comparables",
  room: "troop-quantity",
  warrant: "operationalisation",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: forceOperations,
    decisions: comingDecisions,
    when: comparable,
  },
  needs: [
    "operation.type",
    ...militaryInPlaceNeeds,
    ...populationAtRiskNeeds,
    "situation.populationScope",
    "situation.hostCountries",
    "timing.decisionDate",
  ],
  thresholds: expectedStrengthThresholds,
  findings: ["hultman-2013-civilian-troops"],
  against: ["beber-2017-monrovia", "di-salvatore-2019-crime-troops"],
  nulls: ["kocher-2014-reanalysis"],
  reasons: [
    "at-or-above-median",
    "lower-quartile-to-median",
    "below-lower-quartile",
    "no-comparable-data",
    "scope-not-comparable",
    "nobody-counted",
  ],
  judge: (context) => {
    const { operation, situation } = context.design;
    const people = populationAtRisk(context.design);
    const expected = militaryInPlace(context);
    const missing = [
      ...(situation.populationScope ? [] : (["situation.populationScope"] as const)),
      ...(typeof people === "number" ? [] : people),
      ...(typeof expected === "string" ? [expected] : []),
    ];
    if (missing.length > 0 || typeof people !== "number" || typeof expected === "string")
      return notStatedFor(missing);
    const low = (expected.low * 1000) / people;
    const high = (expected.high * 1000) / people;
    const { band, ...place } = placeAmong(
      low,
      operationsLike(operation.type ?? "none", context),
    ) as Place;
    const figures = { low, high, spread: high - low, people, ...place };
    const isLow = band === "below-lower" || band === "lower-to-middle";
    if (isLow && mayBeMore(context.design)) return notStatedFor(["force.deployedMilitary"]);
    if (band === "below-lower") return notMet("below-lower-quartile", figures);
    return band === "lower-to-middle"
      ? partlyMet("lower-quartile-to-median", figures)
      : met("at-or-above-median", figures);
  },
  remedies: () => [
    { id: "review-ceiling", kind: "open", path: "force.troopCeiling" },
    { id: "firm-up-pledges", kind: "open", path: "force.contributors" },
    { id: "narrow-the-area", kind: "open", path: "situation.sectors" },
  ],
});
