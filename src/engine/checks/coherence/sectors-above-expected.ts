import { expectedStrengthNeeds, expectedStrengthThresholds } from "../../facts/expected-strength";
import { militaryInPlace } from "../../facts/military-in-place";
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
  needs: [
    "operation.type",
    ...expectedStrengthNeeds,
    "situation.sectors",
    "situation.sectors[].troops",
  ],
  thresholds: expectedStrengthThresholds,
  reasons: ["within-expected", "above-low-end", "above-high-end"],
  judge: (context) => {
    const troops: (number | undefined)[] = (context.design.situation.sectors ?? []).map(
      (sector) => sector.troops,
    );
    const expected = militaryInPlace(context);
    if (typeof expected === "string") return notStatedFor([expected]);
    const sum = troops.reduce<number>((total, each) => total + (each ?? 0), 0);
    const figures = { sum, low: expected.low, high: expected.high };
    if (sum > expected.high) return notMet("above-high-end", figures);
    if (troops.includes(undefined)) return notStatedFor(["situation.sectors[].troops"]);
    return sum > expected.low
      ? partlyMet("above-low-end", figures)
      : met("within-expected", figures);
  },
  remedies: () => [{ id: "spread-again", kind: "open", path: "situation.sectors" }],
});
