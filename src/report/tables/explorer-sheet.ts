import type { MeasureId } from "../../alternatives/explorer/measures";
import type { ExplorerAnswer } from "../../alternatives/explorer/run-explorer";
import type { MandateDesign } from "../../domain/design";
import type { Words } from "../../i18n/words";
import {
  editsInWords,
  measureOf,
  movesInWords,
  openInWords,
  optionName,
  type PlacedOption,
} from "../model/explorer/option-in-words";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet";

/**
 * Options as a table, a row each in the order given: numbers as numbers (cost in millions of US
 * dollars), edits and checks a line each in their cell. A measure that is not known is left empty.
 */
export function explorerSheet(
  words: Words,
  design: MandateDesign,
  { measures }: { measures: readonly MeasureId[] },
  options: readonly PlacedOption[],
): Sheet {
  const moved = (id: "closed" | "opened" | "others"): ColumnOf<PlacedOption> => ({
    text: words.say(`explorer.moves.${id}`),
    width: 50,
    cell: ({ option }) =>
      movesInWords(words, option)
        .find((group) => group.id === id)
        ?.checks.join("\n"),
  });
  const columns: ColumnOf<PlacedOption>[] = [
    {
      text: words.say("explorer.column.option"),
      width: 16,
      cell: (placed) => optionName(words, placed),
    },
    ...(["open", "edits", ...measures] as const).map(
      (id): ColumnOf<PlacedOption> => ({
        text: words.say(`explorer.measure.${id}`),
        width: 14,
        cell: ({ option }) => measureOf(option, id),
      }),
    ),
    {
      text: words.say("explorer.csv.alike"),
      width: 14,
      cell: ({ option: { alike } }) => alike - 1,
    },
    {
      text: words.say("explorer.column.edits"),
      width: 60,
      cell: ({ option }) => editsInWords(words, design, option).join("\n") || undefined,
    },
    moved("closed"),
    moved("opened"),
    moved("others"),
    {
      text: words.say("explorer.still-open"),
      width: 50,
      cell: ({ option }) => openInWords(words, option).join("\n") || undefined,
    },
  ];
  return sheetOf({ id: "options-found", title: words.say("explorer.table") }, columns, options);
}

/** The options of an answer, each with the place by which it is named. */
export function placedOptions({ options }: Pick<ExplorerAnswer, "options">): PlacedOption[] {
  return options.map((option, at) => ({ option, place: at + 1 }));
}
