export type CsvCell = string | number | undefined;

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, which it shows as text.
 * Numbers stay numbers.
 */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return "";
  const text = typeof cell === "number" ? String(cell) : withoutFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180: commas, quotes doubled, CRLF), with the byte-order mark by which
 * spreadsheets know UTF-8. The first row is the head.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("")}`;
}
