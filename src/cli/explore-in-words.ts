import type { ExplorerAnswer, GivenExploration } from "../alternatives/explorer/run-explorer";
import type { Words } from "../i18n/words";
import { exactnessInWords, outcomeInWords } from "../report/model/explorer/answer-in-words";
import {
  alikeInWords,
  editsInWords,
  measureInWords,
  measureOf,
  movesInWords,
  type OptionMeasure,
  optionName,
  type PlacedOption,
} from "../report/model/explorer/option-in-words";
import { placedOptions } from "../report/tables/explorer-sheet";

/** The options found for reading in a terminal: by number of edits, each with what it changes. */
export function exploreInWords(
  words: Words,
  { design, measures, seed }: GivenExploration,
  answer: ExplorerAnswer,
): string {
  const ids: readonly OptionMeasure[] = ["open", "edits", ...measures];
  const linesOf = (placed: PlacedOption): string[] => {
    const { option } = placed;
    const figures = ids.map((id) =>
      words.say("explorer.measure-said", {
        measure: words.say(`explorer.measure.${id}`),
        value: measureInWords(words, id, measureOf(option, id)),
      }),
    );
    return [
      "",
      optionName(words, placed),
      `  ${words.clauses(figures)}`,
      ...editsInWords(words, design, option).map((said) => `  - ${said}`),
      ...movesInWords(words, option).flatMap(({ title, checks }) => [
        `  ${title}`,
        ...checks.map((said) => `    ${said}`),
      ]),
      ...alikeInWords(words, option).map((said) => `  ${said}`),
    ];
  };
  return [
    design.about.title,
    words.say("explorer.our-checks"),
    outcomeInWords(words, answer),
    ...exactnessInWords(words, answer, seed),
    ...placedOptions(answer).flatMap(linesOf),
    "",
  ].join("\n");
}
