import type { Words } from "../../../i18n/words";
import { priceYears } from "../../../planning/cost/cost-factors";
import type { MandateCost } from "../../../planning/cost/mandate-cost";
import type { AmountBeside, MoneyBeside, Uncovered } from "../../../planning/cost/money-beside";
import type { FigureRange } from "../../../planning/plan-factor";
import { moneyInWords, moneyRange, monthsInWords } from "./ranges-in-words";

/**
 * The author's estimate, money and funding beside the cost, one sentence each, as far as stated; and,
 * where our figure is in the cost, that its prices are not those of the design.
 */
export function moneyBesideInWords(
  words: Words,
  { estimate, budget, estimateAgainstBudget, uncovered }: MoneyBeside,
  { perUniformed, priceChange }: Pick<MandateCost, "perUniformed" | "priceChange">,
): string[] {
  const isOldPrices = !perUniformed.isOwn && priceChange.value === undefined;
  return [
    ...(estimate ? [estimateInWords(words, estimate)] : []),
    ...(budget ? [budgetInWords(words, budget)] : []),
    ...(estimateAgainstBudget
      ? [
          words.say(`cost.money.against.${estimateAgainstBudget.lies}`, {
            cost: words.money(estimateAgainstBudget.cost),
            budget: words.money(estimateAgainstBudget.budget),
            tolerance: words.percent(estimateAgainstBudget.tolerance),
          }),
        ]
      : []),
    ...(uncovered ? [uncoveredInWords(words, uncovered)] : []),
    ...((estimate || budget) && isOldPrices ? [words.say("cost.money.prices", priceYears)] : []),
  ];
}

/** The range that an amount was set beside. */
const rangeBeside = ({ usdMillions, gap }: AmountBeside): FigureRange => ({
  low: usdMillions - gap.high,
  high: usdMillions - gap.low,
});

function estimateInWords(words: Words, beside: AmountBeside): string {
  return words.say(`cost.money.estimate.${beside.lies}`, {
    amount: words.money(beside.usdMillions),
    range: moneyRange(words, rangeBeside(beside)),
  });
}

function budgetInWords(words: Words, beside: AmountBeside): string {
  const { usdMillions, lies, gap } = beside;
  const amount = words.money(usdMillions);
  if (lies === "within")
    return words.say("cost.money.budget.within", {
      amount,
      range: moneyRange(words, rangeBeside(beside)),
      // From zero, so that no gap is "-0".
      short: moneyInWords(words, 0 - gap.low),
      over: moneyInWords(words, gap.high),
    });
  const size = lies === "below" ? { low: -gap.high, high: -gap.low } : gap;
  return words.say(`cost.money.budget.${lies}`, { amount, gap: moneyRange(words, size) });
}

function uncoveredInWords(words: Words, { coversMonths, months, stretch }: Uncovered): string {
  const covers = monthsInWords(words, coversMonths);
  if (months === 0) return words.say("cost.money.covered", { covers });
  const rest = monthsInWords(words, months);
  return stretch?.usdMillions
    ? words.say("cost.money.uncovered.cost", {
        covers,
        rest,
        money: moneyRange(words, stretch.usdMillions),
      })
    : words.say("cost.money.uncovered", { covers, rest });
}
