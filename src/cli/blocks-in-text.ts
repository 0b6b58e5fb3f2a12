import type { Block, Runs, TableBlock } from "../report/model/block";

/** The words of runs; marks of sources are left out where no list of them follows. */
const wordsOf = (runs: Runs) =>
  runs
    .map((run) => (run.kind === "note" ? "" : run.text))
    .join("")
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** A table row by row: its head, then each further column by its name. */
function tableLines({ caption, columns, rows }: TableBlock): string[] {
  const lines = rows.flatMap(([head = [], ...cells]) => [
    `  ${wordsOf(head)}`,
    ...cells.map((cell, at) => `    ${columns[at + 1]?.text ?? ""}: ${wordsOf(cell)}`),
  ]);
  return [caption, ...lines];
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return ["", block.text];
    case "paragraph":
      return [wordsOf(block.runs)];
    case "list":
      return block.items.map((item) => `  - ${wordsOf(item)}`);
    case "terms":
      return block.items.map(({ term, runs }) => `  ${term}: ${wordsOf(runs)}`);
    case "table":
      return tableLines(block);
    case "note":
      return [`${block.title}:`, ...block.body.map((runs) => `  ${wordsOf(runs)}`)];
    case "title":
      return [block.text];
    default:
      return [];
  }
}

/**
 * Blocks of a report as lines for a terminal. What needs a page (profile, facing lists, checks,
 * contents, sources) is left out.
 */
export function blocksInText(blocks: readonly Block[]): string {
  return `${blocks.flatMap(linesOf).join("\n")}\n`;
}
