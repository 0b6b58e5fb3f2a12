import type { Words } from "../../../i18n/words";
import type { FigureRange } from "../../../planning/plan-factor";
import { figureInWords } from "../figure-in-words";
import { amountInWords } from "../value-in-words";

/** From this many millions on, a tenth of a million would only feign exactness. */
const wholeFrom = 10;

/** Millions of US dollars, to the whole million from ten on. */
export function moneyInWords(words: Words, usdMillions: number): string {
  const isLarge = Math.abs(usdMillions) >= wholeFrom;
  return words.money(isLarge ? Math.round(usdMillions) : Math.round(usdMillions * 10) / 10);
}

/** Two ends in words, or one where both read alike. */
function fromTo(words: Words, low: string, high: string): string {
  return low === high ? low : words.say("means.figure.range", { low, high });
}

/** "USD 168 million to USD 343 million". */
export function moneyRange(words: Words, { low, high }: FigureRange): string {
  return fromTo(words, moneyInWords(words, low), moneyInWords(words, high));
}

/** "5,250 to 6,475": whole persons. */
export function personsRange(words: Words, { low, high }: FigureRange): string {
  const said = (value: number) => figureInWords(words, Math.round(value));
  return fromTo(words, said(low), said(high));
}

/** Figures that a sum of person-months is told to; more would only feign exactness. */
const toldFigures = 3;

/** "57,400 to 58,800": person-months, to three figures. */
export function personMonthsRange(words: Words, { low, high }: FigureRange): string {
  const said = (value: number) => figureInWords(words, Number(value.toPrecision(toldFigures)));
  return fromTo(words, said(low), said(high));
}

/** "12 months", "4.5 months". */
export function monthsInWords(words: Words, months: number): string {
  return amountInWords(words, Math.round(months * 10) / 10, "months");
}
