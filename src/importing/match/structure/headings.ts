import type { Span } from "../text/passage";
import { preambularOpening } from "./openings";

const opensParagraph = /^\s*(?:\d{1,3}\s*[.)]|\(?[a-z]{1,4}[).]\s|\([A-Z\d]{1,3}\)|[-–—•*]\s*\S)/;
const endsSentence = /[,;:.]["')]*\s*$|\b(?:and|or)\s*$/;

interface Row {
  start: number;
  text: string;
}

function rowsOf(text: string): Row[] {
  let start = 0;
  return text
    .split("\n")
    .map((line) => {
      const row = { start, text: line };
      start += line.length + 1;
      return row;
    })
    .filter((row) => row.text.trim() !== "");
}

function canBeHeading(text: string): boolean {
  const line = text.trim();
  const isShort = (line.length > 1 || isPartLine(line)) && line.length <= 120;
  const isTitle = /^["'([]*[\p{Lu}]/u.test(line) && !endsSentence.test(line);
  return isShort && isTitle && !opensParagraph.test(line) && !/^Acting\b/.test(line);
}

/**
 * The headings of a cleaned text: a short line without a full stop between the end of one paragraph
 * or item and the mark of the next. A part's letter on a line of its own is one too.
 */
export function headingsIn(text: string): Span[] {
  const rows = rowsOf(text);
  const headings: Span[] = [];
  let endsBefore = true;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1]?.text ?? "";
    const leads = opensParagraph.test(next) || isPartLine(row.text);
    const isTitleOverTitle = canBeHeading(next) && opensParagraph.test(rows[index + 2]?.text ?? "");
    const opens =
      leads || isTitleOverTitle || (preambularOpening.test(next) && isPartLine(row.text));
    const isHeading: boolean = endsBefore && canBeHeading(row.text) && opens;
    if (isHeading) headings.push({ start: row.start, end: row.start + row.text.length });
    endsBefore = isHeading || endsSentence.test(row.text);
  }
  return headings;
}

/** Whether a line is nothing but the letter or number of a part: "A", "B.", "Part II", "Section 3". */
export function isPartLine(text: string): boolean {
  return (
    /^\s*(?:(?:part|section)\s+)?(?:[A-H]|[IVX]{1,4})\.?\s*$/i.test(text) && /[A-Z]/.test(text)
  );
}
