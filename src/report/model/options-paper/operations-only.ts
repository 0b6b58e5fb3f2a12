import type { ComparedChoice } from "../../../alternatives/compare/comparison";
import type { Block, Runs } from "../block";
import { plain, said, textOf } from "../runs";
import { labelOf } from "../value-in-words";
import { choiceRow } from "./choice-in-words";
import { rowName } from "./choice-words";
import { grouped } from "./grouped";
import { ledBy } from "./led-by";
import type { Paper } from "./paper";

/**
 * Whether the options differ at a place only because some of them decide on no operation: all that
 * decide on one say the same there.
 */
export function isOfOperationsOnly(paper: Paper, choice: ComparedChoice): boolean {
  const states = choice.said.map(({ state }) => state);
  if (!states.includes("no-mission")) return false;
  const { cells } = choiceRow(paper, choice);
  const said = cells.filter((_, place) => states[place] !== "no-mission").map(textOf);
  return new Set(said).size === 1;
}

/** The rows of one list by their names, or one answer by its value. */
function items(paper: Paper, choices: readonly ComparedChoice[]): Runs[] {
  const { words, options } = paper;
  const byList = grouped(choices, ({ kind, path }) => (kind === "row" ? path : undefined));
  return byList.flatMap(([list, own]): Runs[] => {
    if (list !== undefined) {
      const names = own.map((choice) => rowName(words, options, choice));
      return [ledBy(words, labelOf(words, list), said(words.closed(words.clauses(names))))];
    }
    return own.map((choice): Runs => {
      const { what, cells } = choiceRow(paper, choice);
      const holder = choice.said.findIndex(({ state }) => state !== "no-mission");
      return ledBy(words, what, cells[holder] ?? []);
    });
  });
}

/** What is the same wherever there is an operation, once, and which options it does not apply to. */
export function operationsOnlyBlocks(paper: Paper, choices: readonly ComparedChoice[]): Block[] {
  if (choices.length === 0) return [];
  const { words, options } = paper;
  const labelled = (isWithout: boolean) =>
    options.filter(({ isNoMission }) => isNoMission === isWithout).map(({ name }) => name.label);
  const [only, ...more] = labelled(false);
  const lead =
    more.length === 0
      ? words.say("options-paper.operation-only", { option: only ?? "" })
      : words.say("options-paper.operations-only", { options: words.list(labelled(true)) });
  return [
    { kind: "paragraph", tone: "quiet", runs: [plain(lead)] },
    { kind: "list", items: items(paper, choices) },
  ];
}
