import { costAgainstBudget } from "../../facts/money";
import { type ShockAct, without } from "./shock-act";

/** No money comes before so many months have passed. How much it is stays as stated. */
export const moneyShock: ShockAct = {
  apply: (stressed, months) => ({ ...stressed, moneyMonthsLate: months }),
  without: (stressed) =>
    costAgainstBudget(stressed)
      ? undefined
      : without("not-stated", "commitment.budgetUsdMillions", "commitment.costEstimateUsdMillions"),
  reads: [],
};
