import { expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../cases/case";
import { thresholdsOf } from "../thresholds";
import { costAgainstBudget } from "./money";

function lies(budget: number | "not-stated", cost: number | "not-stated") {
  const design = designOf({
    "commitment.budgetUsdMillions": budget,
    "commitment.costEstimateUsdMillions": cost,
  });
  const threshold = thresholdsOf(design);
  return costAgainstBudget({ design: plainDesign(design), threshold, precedents: [] })?.lies;
}

it.each([
  [500, 500, "within"],
  [500, 501, "within-tolerance"],
  [500, 550, "within-tolerance"],
  [500, 551, "above"],
  [0, 1, "above"],
  [0, 0, "within"],
  ["not-stated", 1, undefined],
  [500, "not-stated", undefined],
] as const)(
  "where does a cost lie against a budget of %s, if it is %s? %s",
  (budget, cost, where) => {
    expect(lies(budget, cost)).toBe(where);
  },
);
