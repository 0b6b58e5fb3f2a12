import Papa from "papaparse";
import type { Stated } from "../../domain/stated";
import { type ColumnWords, type LedgerColumn, plainWord } from "./ledger-columns";
import { type CellProblem, readCell } from "./read-cell";

/** The largest table that is read, in characters. */
export const longestLedger = 1_000_000;

/** A row that is taken in: the line it begins on, and its answers. */
export interface ReadPledge {
  readonly line: number;
  readonly answers: Readonly<Partial<Record<LedgerColumn, Stated<unknown>>>>;
}

/** Why a row is kept out. */
export type RowProblem =
  | ({ readonly column: LedgerColumn; readonly cell: string } & CellProblem)
  | { readonly code: "no-contributor" | "too-many-cells" | "open-quote" }
  /** The ledger holds no more rows. */
  | { readonly code: "no-room"; readonly most: number };

export interface BadRow {
  readonly line: number;
  readonly problems: readonly RowProblem[];
}

/** Why a table gives no rows at all. */
export type LedgerProblem =
  | { readonly code: "empty" | "no-rows" }
  | { readonly code: "too-long"; readonly most: number }
  /** Its first line names no column of the ledger, or not the contributor. */
  | { readonly code: "no-headings" | "no-contributor-column" }
  | { readonly code: "column-twice"; readonly column: LedgerColumn };

export type ReadLedger =
  | {
      readonly ok: true;
      readonly good: readonly ReadPledge[];
      readonly bad: readonly BadRow[];
      /** Headings that are no column of the ledger. */
      readonly passedOver: readonly string[];
    }
  | { readonly ok: false; readonly problem: LedgerProblem };

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
  readonly isBroken: boolean;
}

/** The rows of a table with the line that each begins on; the sign between cells is found out. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t", "|"],
    step: ({ data, errors, meta }) => {
      const isBroken = errors.some(({ type }) => type === "Quotes");
      lines.push({ line, cells: data, isBroken });
      line += text.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      from = meta.cursor;
    },
  });
  return lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

function readRow(
  { line, cells, isBroken }: Line,
  columns: readonly (ColumnWords | undefined)[],
): ReadPledge | BadRow {
  if (isBroken) return { line, problems: [{ code: "open-quote" }] };
  const isLonger = cells.slice(columns.length).some((cell) => cell.trim() !== "");
  const answers: Partial<Record<LedgerColumn, Stated<unknown>>> = {};
  const problems: RowProblem[] = isLonger ? [{ code: "too-many-cells" }] : [];
  for (const [index, known] of columns.entries()) {
    const cell = cells[index] ?? "";
    const read = known && readCell(cell, known);
    if (!known || !read) continue;
    if ("problem" in read)
      problems.push({ column: known.column, cell: cell.trim().slice(0, 60), ...read.problem });
    else answers[known.column] = { value: read.value };
  }
  const isNameBad = problems.some((each) => "column" in each && each.column === "name");
  if (!answers.name && !isNameBad) problems.push({ code: "no-contributor" });
  return problems.length > 0 ? { line, problems } : { line, answers };
}

/** The columns that the first line names, in its order; undefined for a heading of something else. */
function columnsNamed(heading: Line, known: readonly ColumnWords[]) {
  return heading.cells.map((cell) => {
    const word = plainWord(cell);
    return known.find(({ headings }) => headings.includes(word));
  });
}

/**
 * Reads a table of pledges: comma, semicolon, tab or bar between the cells, the first line naming the
 * columns by their labels or by the schema's names. Rows with anything that cannot be are kept out,
 * each named by the line it begins on; nothing is guessed at.
 *
 * @param room how many rows the ledger still takes
 */
export function readLedger(given: string, known: readonly ColumnWords[], room: number): ReadLedger {
  const refuse = (problem: LedgerProblem): ReadLedger => ({ ok: false, problem });
  const text = given.replace(/^\uFEFF/, "");
  if (text.trim() === "") return refuse({ code: "empty" });
  if (text.length > longestLedger) return refuse({ code: "too-long", most: longestLedger });
  const [heading, ...rows] = linesOf(text);
  if (!heading) return refuse({ code: "empty" });
  const columns = columnsNamed(heading, known);
  const named = columns.flatMap((each) => each?.column ?? []);
  if (named.length === 0) return refuse({ code: "no-headings" });
  const twice = named.find((column, index) => named.indexOf(column) < index);
  if (twice) return refuse({ code: "column-twice", column: twice });
  if (!named.includes("name")) return refuse({ code: "no-contributor-column" });
  if (rows.length === 0) return refuse({ code: "no-rows" });
  const read = rows.map((row) => readRow(row, columns));
  const good = read.filter((row) => "answers" in row);
  const crowded = good.slice(room).map(({ line }): BadRow => {
    return { line, problems: [{ code: "no-room", most: room }] };
  });
  const bad = [...read.filter((row) => "problems" in row), ...crowded];
  return {
    ok: true,
    good: good.slice(0, room),
    bad: bad.sort((one, other) => one.line - other.line),
    passedOver: heading.cells.filter((cell, at) => !columns[at] && cell.trim() !== ""),
  };
}
