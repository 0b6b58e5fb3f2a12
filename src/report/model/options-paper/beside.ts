import type { Block, Runs, TableColumn, Term } from "../block";
import { said, strong, textOf } from "../runs";
import { grouped } from "./grouped";
import type { Paper } from "./paper";

/** What each option says of one thing, in the order of the options. */
export interface BesideRow {
  readonly what: string;
  readonly cells: readonly Runs[];
}

/** Letters that a cell may have in a table with so many options; longer ones stand one below the other. */
const mostInCell: Readonly<Record<number, number>> = { 2: 170, 3: 90, 4: 60 };
/** Letters that the name of a row may have in the first column. */
const mostInName = 120;
/** Letters that fit on a line of a cell, so that no word is cut. */
const mostInWord: Readonly<Record<number, number>> = { 2: 30, 3: 22, 4: 17 };

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;
/** Letters as wide as Latin ones: a Chinese one takes the room of two. */
const lettersOf = (text: string) => text.length + (text.match(wide)?.length ?? 0);
const wordsIn = (text: string) => text.replace(wide, " ").split(/[\s/–-]+/);

/** Whether a row can be read in columns beside each other, its name among them. */
export function fitsColumns({ what, cells }: BesideRow): boolean {
  const most = mostInCell[cells.length] ?? 0;
  const longest = mostInWord[cells.length] ?? 0;
  const texts = cells.map(textOf);
  return (
    lettersOf(what) <= mostInName &&
    texts.every(
      (text) =>
        lettersOf(text) <= most && wordsIn(text).every((word) => lettersOf(word) <= longest),
    )
  );
}

/** Options as the heads of columns, after a first column of its own. */
export function optionColumns({ options }: Paper, first: string): TableColumn[] {
  const heads = options.map(({ name }): TableColumn => ({ text: name.head, align: "start" }));
  return [{ text: first, align: "start" }, ...heads];
}

/** What is said by each option, options that say the same together. */
export function termsOf({ words, options }: Paper, cells: readonly Runs[]): Term[] {
  const said = cells.map((runs, place) => ({ runs, label: options[place]?.name.label ?? "" }));
  return grouped(said, ({ runs }) => textOf(runs)).map(([, own]) => ({
    term: words.list(
      own.map(({ label }) => label),
      "unit",
    ),
    runs: own[0]?.runs ?? [],
  }));
}

/**
 * Rows with the options beside each other: those that are short enough in a table, the others each
 * in a block of its own. Nothing where there are no rows.
 */
export function besideBlocks(
  paper: Paper,
  { caption, first }: { caption: string; first: string },
  rows: readonly BesideRow[],
): Block[] {
  const short = rows.filter(fitsColumns);
  const long = rows.filter((row) => !fitsColumns(row));
  const table: Block = {
    kind: "table",
    caption,
    columns: optionColumns(paper, first),
    rows: short.map(({ what, cells }) => [said(what), ...cells]),
    isEven: true,
  };
  return [
    ...(short.length > 0 ? [table] : []),
    ...long.flatMap(({ what, cells }): Block[] => [
      { kind: "paragraph", runs: [strong(what)] },
      { kind: "terms", items: termsOf(paper, cells) },
    ]),
  ];
}
