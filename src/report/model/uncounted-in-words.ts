import type { Words } from "../../i18n/words";
import type { Precedent } from "../../precedents/schema";
import type { CountedPersons } from "../../precedents/yardsticks/densities-of";
import { uncountedCeilings } from "../../precedents/yardsticks/uncounted-ceilings";

/** "not counted: 13,000 (neither first nor highest), 17,000 (from memory)"; "" where nothing is. */
export function uncountedInWords(
  words: Words,
  precedent: Precedent,
  counted: CountedPersons,
): string {
  const items = uncountedCeilings(precedent, counted).map(({ persons, why }) =>
    words.say(`yardsticks.uncounted.${why}`, { amount: words.number(persons) }),
  );
  if (items.length === 0) return "";
  return words.say("yardsticks.uncounted", { list: words.list(items, "unit") });
}
