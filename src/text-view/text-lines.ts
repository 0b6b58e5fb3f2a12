import type { Paragraph, Structure } from "../importing/match/structure/paragraph";
import type { Passage } from "../importing/match/text/passage";

/** A paragraph or an item as a line of the text on the screen. */
export interface TextLine {
  /** As a citation writes it: "7 (a)", "preamble 4"; "heading" for what stands above. */
  id: string;
  kind: Paragraph["kind"] | "heading";
  /** 0 for a paragraph, 1 for its items, and so on. */
  depth: number;
  /** The number that stands before it: "7.", "(a)"; of a preambular paragraph its place, "4". */
  number: string;
  /** A heading that begins with this line, or "". */
  heading: string;
  passage: Passage;
}

/** The last mark of an id: "7 (a) (ii)" -> "(ii)"; of an operative paragraph the id with a point. */
function numberOf({ kind, id }: Paragraph, depth: number): string {
  return kind === "operative" && depth === 0 ? `${id}.` : lastMark(id);
}

const lastMark = (id: string) => id.slice(id.lastIndexOf(" ") + 1);

function linesOf(paragraph: Paragraph, depth: number): TextLine[] {
  const { id, kind, heading, own, items } = paragraph;
  const line = { id, kind, depth, number: numberOf(paragraph, depth), heading, passage: own };
  return [line, ...items.flatMap((item) => linesOf(item, depth + 1))];
}

/** The text in its order, a paragraph or an item a line, what stands above the body's name first. */
export function textLines({ head, paragraphs }: Structure): TextLine[] {
  const above: TextLine[] =
    head.text === ""
      ? []
      : [{ id: "heading", kind: "heading", depth: 0, number: "", heading: "", passage: head }];
  const lines = [...above, ...paragraphs.flatMap((paragraph) => linesOf(paragraph, 0))];
  return lines.map((line, index) =>
    line.heading === lines[index - 1]?.heading ? { ...line, heading: "" } : line,
  );
}
