import type { Block } from "../../../src/report/model/block";
import type { Report } from "../../../src/report/model/report";

/** What a picture says to those who do not see it, and what stands on the screen alone. */
const unprinted = new Set([
  "tone",
  "segments",
  "picture",
  "id",
  "url",
  "kind",
  "status",
  "check",
  "alternative",
  "table",
  "align",
]);

/** Words by how often they stand in the texts; marks, spaces and the ends of lines do not count. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.normalize("NFKC").matchAll(/[\p{L}\p{M}\p{N}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function printedTexts(value: unknown, name = ""): string[] {
  if (typeof value === "string") return unprinted.has(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => printedTexts(each, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    unprinted.has(key) ? [] : printedTexts(each, key),
  );
}

/** What is said where there is nothing stands only there. */
function textsOf(block: Block): string[] {
  if (block.kind !== "facing")
    return printedTexts(block.kind === "table" ? { ...block, kind: "" } : block);
  return block.sides.flatMap(({ title, items, none }) => [
    title,
    ...(items.length > 0 ? printedTexts(items) : [none]),
  ]);
}

/** The words of a report that a PDF, read back, has too few of; none where it holds its whole text. */
export function missingWords({ blocks }: Report, pdfText: string): string[] {
  const held = countWords([pdfText]);
  const wanted = countWords(blocks.flatMap(textsOf));
  return [...wanted].flatMap(([word, count]) => ((held.get(word) ?? 0) < count ? [word] : []));
}
