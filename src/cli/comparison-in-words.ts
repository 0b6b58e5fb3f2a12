import type { CheckChange } from "../engine/compare-assessments";
import type { Words } from "../i18n/words";
import type { ClauseChange } from "../importing/compare/compare-clauses";
import type { TextComparison } from "../importing/compare/compare-texts";
import type { History, HistoryCell } from "../importing/compare/history";
import { checkChangeInWords } from "../importing/compare/in-words/check-change-in-words";
import {
  fateInWords,
  placesInWords,
  turnInWords,
} from "../importing/compare/in-words/clause-in-words";
import { provisionAtPlace, provisionName } from "../importing/compare/in-words/provision-in-words";
import { summaryInWords } from "../importing/compare/in-words/summary-in-words";
import type { Redline } from "../importing/compare/redline";
import { checkTitleById } from "../report/model/check-in-words";

/** Two texts compared, with the checks that say something else. */
export interface ComparedTexts extends TextComparison {
  names: { first: string; second: string };
  checks: readonly CheckChange[];
}

function redlineInWords(words: Words, redline: Redline): string {
  return redline
    .map(({ kind, text }) =>
      kind === "same" ? text : words.say(`compare.cli.${kind}`, { words: text }),
    )
    .join("");
}

function clauseLines(words: Words, change: ClauseChange): string[] {
  const head = { fate: fateInWords(words, change), places: placesInWords(words, change) };
  return [
    words.say("compare.cli.clause", head),
    `    ${redlineInWords(words, change.redline)}`,
    ...change.turns.map((turn) => `    ${turnInWords(words, turn)}`),
  ];
}

function checkLine(words: Words, change: CheckChange): string {
  return `  ${checkTitleById(words, change.check)}: ${checkChangeInWords(words, change)}`;
}

/** A comparison to be read: in short, then every clause that is not kept, then the checks. */
export function comparisonInWords(words: Words, compared: ComparedTexts): string {
  const { names, clauses, checks } = compared;
  return [
    words.say("compare.heading", { before: names.first, after: names.second }),
    "",
    ...summaryInWords(words, compared, names),
    "",
    words.say("compare.redline.title"),
    ...clauses
      .filter(({ fate }) => fate !== "kept")
      .flatMap((change) => clauseLines(words, change)),
    "",
    words.say("compare.checks.title"),
    words.say("compare.checks.lead"),
    ...(checks.length > 0
      ? checks.map((change) => checkLine(words, change))
      : [words.say("compare.checks.none")]),
    "",
  ].join("\n");
}

function cellInWords(words: Words, { step, provision }: HistoryCell): string {
  const said = words.say(`compare.step.${step}`);
  return provision ? `${provisionAtPlace(words, provision)}: ${said}` : said;
}

/** A history to be read: under each provision a line for each text. `names` in the history's order. */
export function historyInWords(words: Words, history: History, names: readonly string[]): string {
  const rows = history.provisions.flatMap(({ id, cells }) => [
    provisionName(words, id),
    ...cells.map((cell, place) => `    ${names[place] ?? ""}: ${cellInWords(words, cell)}`),
  ]);
  const caption = words.say("compare.history.caption", { count: history.texts.length });
  return [caption, ...rows, ""].join("\n");
}
