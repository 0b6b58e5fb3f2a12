/** About the width of a letter of the small text in pixels, a little on the safe side. */
const LETTER = { plain: 7.6, bold: 8.4 };
/** Those of Cyrillic are wider on the whole. */
const CYRILLIC = { plain: 8.3, bold: 9.1 };
const SQUARE = 13;
const cyrillic = /\p{Script=Cyrillic}/u;
/** Letters as wide as high, such as Chinese ones. */
const square = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/;
/** Marks that say how words run, and take no room. */
const unseen = /\p{Cf}/u;
/** Where a line may end: at spaces, and between letters that are as wide as high. */
const breaks = /(?<= )|(?<=[\u2E80-\uA4CF\uF900-\uFAFF\uFF00-\uFF60])(?![，。、；：！？）」』])/u;
/** A label that would take more lines is cut: the same stands in full in the table. */
const MOST_LINES = 4;

/** About the width of the small text of a picture in pixels: no font is at hand to measure with. */
export function widthOf(text: string, isBold: boolean): number {
  const weight = isBold ? "bold" : "plain";
  let width = 0;
  for (const letter of text)
    if (square.test(letter)) width += SQUARE;
    else if (cyrillic.test(letter)) width += CYRILLIC[weight];
    else if (!unseen.test(letter)) width += LETTER[weight];
  return width;
}

/** The small text of a picture in lines of at most that width; a word without an end is broken too. */
export function linesOf(text: string, room: number, isBold: boolean): string[] {
  const isTooWide = (line: string) => widthOf(line.trimEnd(), isBold) > room;
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(breaks)) {
    if (line !== "" && isTooWide(line + piece)) {
      lines.push(line.trimEnd());
      line = "";
    }
    for (const letter of piece) {
      if (line !== "" && isTooWide(line + letter)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  lines.push(line.trimEnd());
  if (lines.length <= MOST_LINES) return lines;
  const kept = lines.slice(0, MOST_LINES);
  const last = [...(kept.pop() ?? "")];
  while (isTooWide(`${last.join("")}…`)) last.pop();
  return [...kept, `${last.join("")}…`];
}
