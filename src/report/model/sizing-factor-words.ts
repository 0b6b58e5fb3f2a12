import { risks } from "../../domain/vocabulary/situation";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";
import { type PlanFactor, wordsOfFigure } from "../../planning/plan-factor";
import { enablers } from "../../planning/sizing/element";
import { coverageFactors, enablerFactors } from "../../planning/sizing/factors";
import { elementName } from "./sizing-in-words";

/** What a factor of the arithmetic is called; those that come by risk or by support unit share words. */
export function factorName(words: Words, { id }: Pick<PlanFactor, "id">): string {
  for (const risk of risks) {
    const { people, area } = coverageFactors[risk];
    const named = { risk: optionInWords(words, "situation.sectors[].risk", risk) };
    if (id === people.id) return words.say("sizing.coverage.people", named);
    if (id === area.id) return words.say("sizing.coverage.area", named);
  }
  for (const enabler of enablers) {
    const { share, number } = enablerFactors[enabler];
    const named = { element: elementName(words, enabler) };
    if (id === share.id) return words.say("sizing.enabler.share", named);
    if (id === number.id) return words.say("sizing.enabler.number", named);
  }
  return words.sayDynamic(`${wordsOfFigure({ id })}.label`);
}
