import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../check";

/** What a check needs that holds the cost against the budget. */
export const costNeeds = [
  "commitment.budgetUsdMillions",
  "commitment.costEstimateUsdMillions",
] as const satisfies readonly FieldPath[];

/** Where the cost estimate lies against the budget; both in millions of US dollars. */
export interface CostAgainstBudget {
  budget: number;
  cost: number;
  /** In per cent; a convention. */
  tolerance: number;
  lies: "within" | "within-tolerance" | "above";
}

/** The cost estimate held against the budget; undefined where either is silent. */
export function costAgainstBudget({
  design,
  threshold,
}: CheckContext): CostAgainstBudget | undefined {
  const { budgetUsdMillions: budget, costEstimateUsdMillions: cost } = design.commitment;
  if (budget === undefined || cost === undefined) return undefined;
  const tolerance = threshold("cost-tolerance");
  if (cost <= budget) return { budget, cost, tolerance, lies: "within" };
  const isAbove = cost * 100 > budget * (100 + tolerance);
  return { budget, cost, tolerance, lies: isAbove ? "above" : "within-tolerance" };
}
