import { csvText } from "../../evidence/export/csv-text";
import type { Words } from "../../i18n/words";
import type { ClauseChange } from "../../importing/compare/compare-clauses";
import { turnInWords } from "../../importing/compare/in-words/clause-in-words";
import type { TextClause } from "../../importing/compare/text-clause";

const columns = [
  "fate",
  "moved",
  "paragraph-before",
  "paragraph-after",
  "words-before",
  "words-after",
  "turns",
] as const;

const idsOf = (side: readonly TextClause[]) => side.map(({ id }) => id).join(", ");
const wordsOf = (side: readonly TextClause[]) => side.map(({ text }) => text).join("\n");

/** Every clause and what became of it as a table for a spreadsheet. */
export function changesCsv(words: Words, clauses: readonly ClauseChange[]): string {
  const head = columns.map((column) => words.say(`compare.csv.${column}`));
  const rows = clauses.map(({ fate, isMoved, before, after, turns }) => [
    words.say(`compare.fate.${fate}`),
    words.say(isMoved ? "compare.csv.yes" : "compare.csv.no"),
    idsOf(before),
    idsOf(after),
    wordsOf(before),
    wordsOf(after),
    turns.map((turn) => turnInWords(words, turn)).join("\n"),
  ]);
  return csvText([head, ...rows]);
}
