/** Letters that a cell of a workbook can hold. */
const mostLetters = 32_767;
const ellipsis = " …";

/** What XML cannot hold, or the writer would leave out without a word. */
const unheld = /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]|(?![\t\n\u0085])\p{Cc}/gu;

/** The writer keeps its texts in an object, where these names have a meaning already. */
const isTaken = (text: string) => Object.hasOwn(Object.prototype, text);

/** "_x0041_" stands for a letter in a workbook; the underscore is written out to keep it as text. */
const escaped = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

function writtenOut(text: string): string {
  const code = text.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase();
  return `_x${code}_${text.slice(1)}`;
}

/**
 * A text as a cell of a workbook holds it: it reads as it was written, what XML cannot hold is shown
 * as a question mark, and what is longer than a cell ends in an ellipsis.
 */
export function workbookText(text: string): string {
  const held = text.replace(/\r\n?/g, "\n").replace(unheld, "?");
  const safe = escaped(held);
  if (safe.length > mostLetters) return `${cut(safe)}${ellipsis}`;
  return isTaken(safe) ? writtenOut(safe) : safe;
}

/** As much as fits before the ellipsis, no character and no written-out letter cut in two. */
function cut(text: string): string {
  return text
    .slice(0, mostLetters - ellipsis.length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/_(x[0-9a-f]{0,4})?$/i, "");
}

const mostNameLetters = 31;

/** Names of sheets as workbooks allow them: short, without some marks, each another. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain =
      title
        .replace(/[[\]/\\:*?]+/g, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "-";
    let name = plain.slice(0, mostNameLetters).trim();
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const ending = ` ${count}`;
      name = `${plain.slice(0, mostNameLetters - ending.length).trim()}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
