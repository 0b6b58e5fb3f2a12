import type { Paragraph } from "./structure/paragraph";
import { type Passage, sourceSpan } from "./text/passage";

/** The words that a value was read from. `quote` is the original's text from `start` to `end`. */
export interface Evidence {
  /** As a citation writes it: "7 (a)", "preamble 4"; "heading" for what stands above. */
  paragraph: string;
  start: number;
  end: number;
  quote: string;
}

/** The innermost item whose words hold a place of the original, or the paragraph itself. */
export function innermost(paragraph: Paragraph, place: number): Paragraph {
  const inner = paragraph.items.find(({ whole }) => {
    const first = whole.at[0];
    const last = whole.at.at(-1);
    return first !== undefined && last !== undefined && first <= place && place <= last;
  });
  return inner ? innermost(inner, place) : paragraph;
}

/** Evidence from a stretch of a passage; undefined where it holds no words. */
export function evidenceIn(
  source: string,
  passage: Passage,
  paragraph: string,
  start: number,
  end: number,
): Evidence | undefined {
  const span = sourceSpan(passage, start, end);
  return span && { paragraph, ...span, quote: source.slice(span.start, span.end) };
}

/** Evidence from a stretch of a paragraph's whole words, cited by the innermost item. */
export function evidenceFrom(
  source: string,
  paragraph: Paragraph,
  start: number,
  end: number,
): Evidence[] {
  const place = paragraph.whole.at[start] ?? 0;
  const found = evidenceIn(source, paragraph.whole, innermost(paragraph, place).id, start, end);
  return found ? [found] : [];
}
