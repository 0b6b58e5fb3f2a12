import type { Words } from "../../../i18n/words";
import type { MandateCost, Stretch } from "../../../planning/cost/mandate-cost";
import { monthsInWords } from "./ranges-in-words";

export interface NamedStretch {
  readonly id: "first-year" | "whole" | "full";
  readonly name: string;
  readonly stretch: Stretch;
}

/** The stretches that can be told, by name: the first year, the whole mandate, a full year. */
export function stretchesOf(
  words: Words,
  { firstYear, whole, atFullStrength }: MandateCost,
): NamedStretch[] {
  return [
    ...(firstYear
      ? [
          {
            id: "first-year" as const,
            name: words.say("cost.stretch.first-year"),
            stretch: firstYear,
          },
        ]
      : []),
    ...(whole
      ? [
          {
            id: "whole" as const,
            name: words.say("cost.stretch.whole", { length: monthsInWords(words, whole.to) }),
            stretch: whole,
          },
        ]
      : []),
    ...(atFullStrength
      ? [{ id: "full" as const, name: words.say("cost.stretch.full"), stretch: atFullStrength }]
      : []),
  ];
}
