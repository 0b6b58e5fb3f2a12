/** The little that is used of a Word document as mammoth reads it. */
export interface WordElement {
  type: string;
  value?: string;
  children?: readonly WordElement[];
  numbering?: { isOrdered: boolean; level: string | number } | null;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const romans = [
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
  "xvi",
  "xvii",
  "xviii",
  "xix",
  "xx",
];

/** The mark of an item that Word numbers by itself: 1., (a), (i), then signs. */
function markOf(level: number, count: number): string {
  if (level === 0) return `${count}.`;
  if (level === 1) return `(${letters[(count - 1) % 26] ?? "a"})`;
  return level === 2 ? `(${romans[count - 1] ?? count})` : "\u2022";
}

/** The plain words of an element; notes, pictures and comments are left out. */
function wordsOf({ type, value, children = [] }: WordElement): string {
  if (type === "text") return value ?? "";
  if (type === "tab") return "\t";
  if (type === "break") return "\n";
  return children.map(wordsOf).join("");
}

/**
 * The text of a Word document, a paragraph a line. The numbers of real lists are not in its words:
 * they are put back by level, as a resolution counts. Nothing but words goes through.
 */
export function wordText(document: WordElement): string {
  const counts: number[] = [];
  const lines: string[] = [];
  const visit = (element: WordElement) => {
    if (element.type !== "paragraph") {
      for (const child of element.children ?? []) visit(child);
      return;
    }
    const words = wordsOf(element);
    const { numbering } = element;
    if (!numbering || words.trim() === "") {
      lines.push(words);
      return;
    }
    const level = Number(numbering.level) || 0;
    counts.length = Math.max(level + 1, Math.min(counts.length, level + 1));
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    lines.push(`${numbering.isOrdered ? markOf(level, count) : "\u2022"} ${words}`);
  };
  visit(document);
  return lines.join("\n");
}
