import { expectedStrengthThresholds } from "../../facts/expected-strength";
import { sectorSum, sectorSumNeeds } from "../../facts/sectors-and-strength";
import { fieldDecisions, forceOperations } from "../../operations";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";
import { contradiction } from "./contradiction";

/** Troops planned for the sectors that add up to more than can be expected are counted twice. */
export const sectorsAboveExpected = contradiction({
  id: "sectors-above-expected",
  consequence: "unmet-prerequisite",
  applies: {
    types: forceOperations,
    decisions: fieldDecisions,
    when: ({ design: { situation } }) =>
      situation.sectors === undefined ? ["situation.sectors"] : situation.sectors.length > 0,
  },
  needs: sectorSumNeeds,
  thresholds: expectedStrengthThresholds,
  reasons: ["within-expected", "above-low-end", "above-high-end"],
  judge: (context) => {
    const { sum, strength, isAbove } = sectorSum(context);
    if (typeof strength === "string") return notStatedFor([strength]);
    const figures = { sum, low: strength.low, high: strength.high };
    if (isAbove) return notMet("above-high-end", figures);
    const { sectors = [] } = context.design.situation;
    if (sectors.some(({ troops }) => troops === undefined))
      return notStatedFor(["situation.sectors[].troops"]);
    return sum > strength.low
      ? partlyMet("above-low-end", figures)
      : met("within-expected", figures);
  },
  remedies: () => [{ id: "spread-again", kind: "open", path: "situation.sectors" }],
});
