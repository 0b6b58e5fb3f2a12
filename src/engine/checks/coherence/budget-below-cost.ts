import { costAgainstBudget, costNeeds } from "../../facts/money";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";
import { contradiction } from "./contradiction";

/** The money stated and the cost estimated, compared; the tolerance is a convention. */
export const budgetBelowCost = contradiction({
  id: "budget-below-cost",
  consequence: "unmet-prerequisite",
  applies: {},
  needs: ["operation.type", ...costNeeds],
  thresholds: ["cost-tolerance"],
  reasons: ["covered", "within-tolerance", "below-cost"],
  judge: (context) => {
    const against = costAgainstBudget(context);
    if (!against) {
      const { budgetUsdMillions, costEstimateUsdMillions } = context.design.commitment;
      return notStatedFor(
        silent({
          "commitment.budgetUsdMillions": budgetUsdMillions,
          "commitment.costEstimateUsdMillions": costEstimateUsdMillions,
        }),
      );
    }
    const { lies, ...figures } = against;
    if (lies === "within") return met("covered", figures);
    return lies === "within-tolerance"
      ? partlyMet("within-tolerance", figures)
      : notMet("below-cost", figures);
  },
  remedies: () => [
    { id: "raise-budget", kind: "open", path: "commitment.budgetUsdMillions" },
    { id: "fewer-tasks", kind: "open", path: "purpose.tasks" },
  ],
});
