import { defineCheck } from "../../check";
import { costAgainstBudget, costNeeds } from "../../facts/money";
import { anyOperation, mandateDecisions } from "../../operations";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

/** Whether the money carries the cost, and lasts as long as the mandate. */
export const moneyForThePeriod = defineCheck({
  id: "money-for-the-period",
  room: "commitment",
  warrant: "operationalisation",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: [...mandateDecisions, "drawdown"] },
  needs: [
    "operation.type",
    "operation.decision",
    ...costNeeds,
    "commitment.fundingCoversMonths",
    "commitment.durationMonths",
  ],
  thresholds: ["cost-tolerance"],
  findings: ["collier-2008-expenditure", "hegre-2019-budget-mandate"],
  against: [],
  nulls: [],
  reasons: ["covered", "short-of-cost", "short-of-period"],
  judge: (context) => {
    const { commitment } = context.design;
    const against = costAgainstBudget(context);
    const funded = commitment.fundingCoversMonths;
    const months = commitment.durationMonths;
    if (against?.lies === "above") {
      const { budget, cost, tolerance } = against;
      return notMet("short-of-cost", { budget, cost, tolerance });
    }
    if (funded !== undefined && months !== undefined && funded < months)
      return partlyMet("short-of-period", { funded, months });
    const missing = silent({
      "commitment.budgetUsdMillions": commitment.budgetUsdMillions,
      "commitment.costEstimateUsdMillions": commitment.costEstimateUsdMillions,
      "commitment.fundingCoversMonths": funded,
      "commitment.durationMonths": months,
    });
    if (!against || funded === undefined || months === undefined) return notStatedFor(missing);
    return met("covered", { budget: against.budget, cost: against.cost, funded, months });
  },
  remedies: (_context, { reason }) => [
    ...(reason === "short-of-cost"
      ? [
          { id: "raise-money", kind: "open", path: "commitment.budgetUsdMillions" } as const,
          { id: "fewer-tasks", kind: "open", path: "purpose.tasks" } as const,
        ]
      : [{ id: "longer-money", kind: "open", path: "commitment.fundingCoversMonths" } as const]),
  ],
});
