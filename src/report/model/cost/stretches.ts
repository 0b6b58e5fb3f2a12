import type { Words } from "../../../i18n/words";
import type { MandateCost, Stretch } from "../../../planning/cost/mandate-cost";
import { monthsInWords } from "./ranges-in-words";

export interface NamedStretch {
  readonly id: "first-year" | "whole" | "full" | "authorised";
  readonly name: string;
  readonly stretch: Stretch;
}

/** The stretches that can be told, by name: the first year, the whole mandate, and two whole years to compare. */
export function stretchesOf(
  words: Words,
  { firstYear, whole, atFullStrength, atCeiling }: Omit<MandateCost, "between">,
): NamedStretch[] {
  const length = whole ? monthsInWords(words, whole.to) : "";
  const named = (id: NamedStretch["id"], stretch: Stretch | undefined): NamedStretch[] =>
    stretch ? [{ id, name: words.say(`cost.stretch.${id}`, { length }), stretch }] : [];
  return [
    ...named("first-year", firstYear),
    ...named("whole", whole),
    ...named("full", atFullStrength),
    ...named("authorised", atCeiling),
  ];
}
