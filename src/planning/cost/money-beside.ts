import type { MandateDesign } from "../../domain/design";
import { type CostAgainstBudget, costAgainstBudget } from "../../engine/facts/money";
import { planningContext } from "../deployment/planning-context";
import type { FigureRange } from "../plan-factor";
import type { MandateCost, Stretch } from "./mandate-cost";

/** Where an amount lies beside a range; on its edge it is within. */
export type AmountPlace = "below" | "within" | "above";

export interface AmountBeside {
  readonly usdMillions: number;
  readonly lies: AmountPlace;
  /** The amount less the cost, in millions of US dollars: low against the high end of the cost. */
  readonly gap: FigureRange;
}

/** The months that the money stated for does not cover, and what they would cost. */
export interface Uncovered {
  readonly coversMonths: number;
  readonly months: number;
  /** Absent where nothing is left over, or no strength can be told. */
  readonly stretch?: Stretch;
}

export interface MoneyBeside {
  /** The author's cost estimate beside the range. */
  readonly estimate?: AmountBeside;
  /** The money approved beside the range. */
  readonly budget?: AmountBeside;
  /** The author's estimate against the money, as the check on it has it. */
  readonly estimateAgainstBudget?: CostAgainstBudget;
  readonly uncovered?: Uncovered;
}

/** An amount beside a range of costs, in millions of US dollars. */
export function besideRange(usdMillions: number, { low, high }: FigureRange): AmountBeside {
  const lies = usdMillions < low ? "below" : usdMillions > high ? "above" : "within";
  return { usdMillions, lies, gap: { low: usdMillions - high, high: usdMillions - low } };
}

/** The author's estimate, budget and funding beside what the mandate commits. */
export function moneyBeside(design: MandateDesign, cost: MandateCost): MoneyBeside {
  const context = planningContext(design);
  const { costEstimateUsdMillions, budgetUsdMillions, fundingCoversMonths } =
    context.design.commitment;
  const range = cost.whole?.usdMillions;
  const against = costAgainstBudget(context);
  const uncovered = uncoveredBy(fundingCoversMonths, cost);
  return {
    ...(range && costEstimateUsdMillions !== undefined
      ? { estimate: besideRange(costEstimateUsdMillions, range) }
      : {}),
    ...(range && budgetUsdMillions !== undefined
      ? { budget: besideRange(budgetUsdMillions, range) }
      : {}),
    ...(against ? { estimateAgainstBudget: against } : {}),
    ...(uncovered ? { uncovered } : {}),
  };
}

function uncoveredBy(
  coversMonths: number | undefined,
  { mandate, between }: MandateCost,
): Uncovered | undefined {
  if (coversMonths === undefined || mandate.kind !== "known") return undefined;
  const months = Math.max(0, mandate.months - coversMonths);
  const stretch = months > 0 ? between?.(coversMonths, mandate.months) : undefined;
  return { coversMonths, months, ...(stretch ? { stretch } : {}) };
}
