import type { ComparedOption, Comparison } from "../../../alternatives/compare/comparison";
import type { Records } from "../../../engine/evaluate";
import type { Words } from "../../../i18n/words";
import { beginMaking, type Making, noSources } from "../making";
import { type OptionName, optionNames } from "./option-names";

export interface OptionsPaperInput {
  readonly comparison: Comparison;
  /** The records that the options were compared by. */
  readonly records: Records;
  /** What a finding says, in one sentence, by its id. */
  readonly statements: (findingId: string) => string;
  /** Words in the language of the paper. */
  readonly words: Words;
  /** The day printed on the paper, YYYY-MM-DD. */
  readonly date: string;
}

/** An option as the paper meets it: what is worked out of it, its name, its part of the making. */
export interface PaperOption extends ComparedOption {
  readonly name: OptionName;
  /** What the parts of a report draw on; the sources are those of the paper. */
  readonly making: Making;
}

/** What every part of the paper draws on while it is made. */
export interface Paper extends OptionsPaperInput {
  readonly options: readonly PaperOption[];
  /** The one that the others are held against. */
  readonly base: PaperOption;
  readonly sources: Making["sources"];
}

/** Begins a paper: its sources numbered at one for all options together. */
export function beginPaper(input: OptionsPaperInput): Paper {
  const { comparison, records, statements, words, date } = input;
  const names = optionNames(words, comparison.options);
  const inputs = comparison.options.map(({ design, assessment }) => ({
    design,
    assessment,
    records,
    statements,
    words,
    options: { kind: "full", annex: false, date } as const,
  }));
  const [first] = inputs;
  if (!first) throw new RangeError("a paper needs options");
  const sources = noSources(first);
  const options = comparison.options.map((option, place): PaperOption => {
    const making = beginMaking(inputs[place] ?? first, sources);
    return { ...option, name: names[place] as OptionName, making };
  });
  return { ...input, options, base: options[comparison.base] as PaperOption, sources };
}
