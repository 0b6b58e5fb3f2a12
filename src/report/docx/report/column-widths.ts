import type { Runs, TableBlock } from "../../model/block";
import { textOf } from "../../model/runs";

/** Letters that a column is given room for at least and at most. */
const least = 7;
const most = 44;

/** Letters of the longest word, so that no column is narrower than what it has to break. */
const longestWord = (text: string) =>
  Math.max(...text.split(/\s+/).map((word) => Math.min(word.length, 16)));

function lettersOf(texts: readonly string[]): number {
  const full = texts.reduce((sum, text) => sum + Math.min(text.length, most), 0) / texts.length;
  return Math.max(least, full, ...texts.map(longestWord));
}

/** The width of each column of a table that is `room` wide, by what stands in it. */
export function columnWidths({ columns, rows, isEven }: TableBlock, room: number): number[] {
  const own = columns.map(({ text }, column) =>
    lettersOf([text, ...rows.map((row) => textOf(row[column] ?? ([] as Runs)))]),
  );
  const widest = Math.max(...own.slice(1));
  const letters = own.map((each, column) => (isEven && column > 0 ? widest : each));
  const all = letters.reduce((sum, each) => sum + each, 0);
  return letters.map((each) => Math.floor((room * each) / all));
}
