import type { Words } from "../../i18n/words";
import type { ByFirmness, Tally } from "../../planning/gate/ledger-totals";

/** The parts of a total with the keys of their names, in the order in which they are told. */
export const firmnessParts = [
  ["firm", "stages.total.firm"],
  ["notFirm", "stages.total.not-firm"],
  ["notSaid", "stages.total.not-said"],
] as const;

/**
 * What a tally holds: military, police where there are any, and how many units state no number.
 * Units without a number are not 0 people.
 */
function personsInWords(words: Words, tally: Tally): string {
  const { units, military, police, silent } = tally;
  const isCounted = silent < units;
  return words.list(
    [
      ...(isCounted && (military > 0 || police === 0)
        ? [words.say("stages.total.military", { military })]
        : []),
      ...(police > 0 ? [words.say("stages.total.police", { police })] : []),
      ...(silent > 0 ? [words.say("stages.total.silent", { count: silent })] : []),
    ],
    "unit",
  );
}

/** A tally with its units; "None" where it has none. */
export function tallyInWords(words: Words, tally: Tally): string {
  const { units } = tally;
  if (units === 0) return words.say("stages.total.none");
  return words.clauses([personsInWords(words, tally), words.say("stages.total.units", { units })]);
}

/** How many units, and what is firm of them and what is not: "3 units; Firm: 850 military". */
export function totalInWords(words: Words, total: ByFirmness): string {
  const units = firmnessParts.reduce((sum, [part]) => sum + total[part].units, 0);
  return words.clauses([
    words.say("stages.total.units", { units }),
    ...firmnessParts
      .filter(([part]) => total[part].units > 0)
      .map(([part, key]) =>
        words.say("stages.total.named", {
          which: words.say(key),
          persons: personsInWords(words, total[part]),
        }),
      ),
  ]);
}
