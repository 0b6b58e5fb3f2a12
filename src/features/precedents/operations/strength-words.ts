import type { Words } from "../../../i18n/words";
import type { ReadRange, StrengthGroup } from "../../../precedents/browse/strengths";
import { typeInWords } from "../../../report/model/operations/operation-words";

/** The dots of one type in a sentence: how many, from which to which, the middle. */
export function groupInWords(words: Words, group: StrengthGroup): string {
  const { dots, read } = group;
  const type = typeInWords(words, group.type);
  const recalled = dots.length - (read?.count ?? 0);
  const memory = recalled > 0 ? words.say("operations.chart.memory", { count: recalled }) : "";
  if (read === null) return words.join([words.say("operations.chart.unread", { type }), memory]);
  return words.join([rangeInWords(words, type, read), memory]);
}

function rangeInWords(words: Words, type: string, read: ReadRange): string {
  const { count, smallest, largest, median } = read;
  if (count === 1)
    return words.say("operations.chart.one", {
      type,
      name: largest.acronym,
      year: `${largest.year}`,
      persons: words.number(largest.persons),
    });
  return words.say("operations.chart.group", {
    type,
    count,
    least: words.number(smallest.persons),
    leastName: smallest.acronym,
    leastYear: `${smallest.year}`,
    most: words.number(largest.persons),
    mostName: largest.acronym,
    mostYear: `${largest.year}`,
    median: words.number(median, { maximumFractionDigits: 0 }),
  });
}
