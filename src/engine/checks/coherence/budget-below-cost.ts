import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";
import { contradiction } from "./contradiction";

/** The money stated and the cost estimated, compared; the tolerance is a convention. */
export const budgetBelowCost = contradiction({
  id: "budget-below-cost",
  consequence: "unmet-prerequisite",
  applies: {},
  needs: ["operation.type", "commitment.budgetUsdMillions", "commitment.costEstimateUsdMillions"],
  thresholds: ["cost-tolerance"],
  reasons: ["covered", "within-tolerance", "below-cost"],
  judge: ({ design, threshold }) => {
    const { budgetUsdMillions: budget, costEstimateUsdMillions: cost } = design.commitment;
    if (budget === undefined || cost === undefined) {
      return notStatedFor(
        silent({
          "commitment.budgetUsdMillions": budget,
          "commitment.costEstimateUsdMillions": cost,
        }),
      );
    }
    const tolerance = threshold("cost-tolerance");
    const figures = { budget, cost, tolerance };
    if (cost <= budget) return met("covered", figures);
    return cost * 100 <= budget * (100 + tolerance)
      ? partlyMet("within-tolerance", figures)
      : notMet("below-cost", figures);
  },
  remedies: () => [
    { id: "raise-budget", kind: "open", path: "commitment.budgetUsdMillions" },
    { id: "fewer-tasks", kind: "open", path: "purpose.tasks" },
  ],
});
