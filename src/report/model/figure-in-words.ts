import type { Words } from "../../i18n/words";
import type { FigureRange, FigureUnit } from "../../planning/plan-factor";

/** A figure without its unit: "8", "48,000 to 79,500". */
export function figureInWords(words: Words, value: number | FigureRange): string {
  if (typeof value === "number") return words.number(value, { maximumFractionDigits: 6 });
  return words.say("means.figure.range", {
    low: figureInWords(words, value.low),
    high: figureInWords(words, value.high),
  });
}

/** The unit as it stands after a box: "hours a day", "USD a year". */
export function unitInWords(words: Words, unit: FigureUnit): string {
  return words.sayDynamic(`means.figure.unit.${unit}`);
}
