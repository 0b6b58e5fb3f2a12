import type { PlainDesign } from "../../../domain/plain";
import { expiryDate } from "../../../engine/facts/calendar";
import type { Words } from "../../../i18n/words";
import { priceYears } from "../../../planning/cost/cost-factors";
import type { MandateCost } from "../../../planning/cost/mandate-cost";
import { moneyRange, monthsInWords, personMonthsRange } from "./ranges-in-words";

/** "1 December 2026 to 30 November 2027 (12 months)"; without the day of the decision, its length. */
function spanInWords(words: Words, design: PlainDesign, months: number): string {
  const length = monthsInWords(words, months);
  const { decisionDate } = design.timing;
  const expiry = expiryDate(design);
  if (decisionDate === undefined || expiry === undefined)
    return words.say("cost.span.undated", { length });
  return words.say("cost.span.dated", {
    from: words.date(decisionDate),
    to: words.date(expiry),
    length,
  });
}

/** What the whole mandate commits, in one sentence; undefined where that cannot be told. */
export function commitsInWords(
  words: Words,
  design: PlainDesign,
  { whole, perUniformed, priceChange }: Pick<MandateCost, "whole" | "perUniformed" | "priceChange">,
): string | undefined {
  if (whole === undefined || whole.to === 0) return undefined;
  const params = {
    span: spanInWords(words, design, whole.to),
    persons: personMonthsRange(words, whole.personMonths),
  };
  if (whole.usdMillions === undefined) return words.say("cost.commits.persons", params);
  const money = moneyRange(words, whole.usdMillions);
  const isOwn = perUniformed.isOwn || priceChange.isOwn;
  return isOwn
    ? words.say("cost.commits.own-money", { ...params, money })
    : words.say("cost.commits.money", { ...params, money, ...priceYears });
}

/** What keeps it from being told, in a sentence with the way out; undefined where nothing does. */
export function lacksInWords(
  words: Words,
  { lacks, mandate, whole }: Pick<MandateCost, "lacks" | "mandate" | "whole">,
): string | undefined {
  if (mandate.kind === "ends-before")
    return words.say("cost.lacks.order", {
      expiry: words.date(mandate.expiry),
      decision: words.date(mandate.decision),
    });
  if (lacks) return words.sayDynamic(`cost.lacks.${lacks}`);
  return whole?.to === 0 ? words.say("cost.zero-length") : undefined;
}

/** In which prices the money is told, and who changed what. */
export function pricesInWords(
  words: Words,
  { perUniformed, priceChange }: Pick<MandateCost, "perUniformed" | "priceChange">,
): string {
  const percent = words.percent(priceChange.value ?? 0);
  if (perUniformed.isOwn)
    return priceChange.value === undefined
      ? words.say("cost.prices.own")
      : words.say("cost.prices.own-changed", { percent });
  return priceChange.value === undefined
    ? words.say("cost.prices", priceYears)
    : words.say("cost.prices.changed", { ...priceYears, percent });
}
