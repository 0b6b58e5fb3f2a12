/** What XML cannot hold. */
const unheld = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu;

/** Text as content or attribute of an SVG; what cannot be held is shown as a question mark. */
export function svgText(text: string): string {
  return text
    .replace(unheld, "?")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Letters as wide as high, such as Chinese ones. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/;
const letterShare = 0.56;

/** About the width of a text in pixels, on the safe side: no font is at hand to measure with. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += (wide.test(letter) ? 1 : letterShare) * size;
  return width;
}

/** Where a line may end: at spaces, and between letters that are as wide as high. */
function piecesOf(text: string): string[] {
  return text.split(
    /(?<= )|(?<=[\u2E80-\uA4CF\uF900-\uFAFF\uFF00-\uFF60])(?![，。、；：！？）」』])/u,
  );
}

/** A text in lines of at most that width; a word longer than a line keeps a line of its own. */
export function linesOf(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && widthOf((line + piece).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
