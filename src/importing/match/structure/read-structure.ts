import { cleanText } from "../text/clean-text";
import { flattened, type Passage, partOf, type Span } from "../text/passage";
import { headingsIn, isPartLine } from "./headings";
import { paragraphOf } from "./items";
import { type Numbered, numberedIn } from "./numbered";
import { bodyLine, plainOperativeOpening, preambularOpening } from "./openings";
import type { Paragraph, ParagraphKind, Structure } from "./paragraph";

/** A paragraph before its lists are read. */
interface Block {
  kind: ParagraphKind;
  number: string;
  part: string;
  start: number;
  after: number;
  end: number;
}

/** How far back the end of a sentence before a line is looked for, in characters. */
const near = 80;

const endOfAll =
  /\n\s*(?:Adopted (?:unanimously|at the|by \d)|Annex(?: [IVX\d]+)?\s*\n|ANNEX|\[\d{1,2}\] |[*]{0,2}\s*(?:Explanatory )?Notes?\s*\n)/;

/** Where the body begins to speak, and its name. */
function bodyOf(text: string): { start: number; name: string } | undefined {
  const [first] = text.matchAll(bodyLine);
  if (!first) return undefined;
  const name = first[0].replace(/[\s,]+/g, " ").trim();
  return { start: first.index + first[0].trimEnd().length, name };
}

/** Places at which a line begins after one that ended a paragraph. */
function freshLines(text: string, from: number, to: number): number[] {
  const places: number[] = [];
  for (const { index, 0: found } of text
    .slice(from, to)
    .matchAll(/(^|[,;:.]["')]?|(?<=\n)[A-HIVX]{1,4}\.?)\s*\n\s*(?=["'(\p{L}])/gu))
    places.push(from + index + found.length);
  const lead = text.slice(from, to).search(/\S/);
  return lead === -1 ? places : [...new Set([from + lead, ...places])].sort((a, b) => a - b);
}

/** The paragraphs of a stretch that carries no numbers: each opens with a participle or a verb. */
function unnumbered(
  text: string,
  from: number,
  to: number,
  part: string,
  kind: "preamble" | "all",
) {
  const blocks: Block[] = [];
  let count = 0;
  for (const start of freshLines(text, from, to)) {
    const words = text.slice(start, start + 200);
    const isOperative = kind === "all" && plainOperativeOpening.test(words);
    const isPreambular = !isOperative && preambularOpening.test(words);
    if (!isOperative && !isPreambular) continue;
    const last = blocks.at(-1);
    if (last) last.end = start;
    if (isOperative) count += 1;
    const number = isOperative ? `${count}` : "";
    blocks.push({
      kind: isOperative ? "operative" : "preambular",
      number,
      part,
      start,
      after: start,
      end: to,
    });
  }
  return blocks;
}

/** A participle clause between two numbered paragraphs, as it stands before the second of two parts. */
function tailOf(text: string, block: Block, part: string): Block[] {
  const fresh = freshLines(text, block.after, block.end).slice(1);
  const start = fresh.find((place) => {
    const words = text.slice(place, place + 120);
    const isAfterStop = /[.;]["')]?\s*(?:\n[A-HIVX]{1,4}\.?\s*)?$/.test(
      text.slice(Math.max(block.after, place - near), place),
    );
    return (
      isAfterStop &&
      /^(?:[A-Z][a-z]+ing|Determined|Mindful|Concerned|Gravely|Deeply)\b/.test(words) &&
      !plainOperativeOpening.test(words)
    );
  });
  if (start === undefined) return [block];
  const cut = { ...block, end: start };
  return [cut, ...unnumbered(text, start, block.end, part, "preamble")];
}

interface Parts {
  letterAt(place: number): string;
}

/** The lettered parts of a text; none where the letters stand alone by chance. */
function partsOf(text: string, headings: readonly Span[], body: number): Parts {
  const letters = headings
    .filter(({ start, end }) => start >= body && isPartLine(text.slice(start, end)))
    .map(({ start, end }) => ({
      start,
      letter: text.slice(start, end).replace(/part|section|[.\s]/gi, ""),
    }));
  const isDivided = letters.length > 1;
  return {
    letterAt: (place) =>
      isDivided ? (letters.findLast(({ start }) => start < place)?.letter ?? "") : "",
  };
}

function numberedBlocks(text: string, numbers: readonly Numbered[], end: number, parts: Parts) {
  const hasRestart = numbers.some(({ restarts }) => restarts);
  return numbers.flatMap(({ number, start, after }, index) => {
    const part = parts.letterAt(start);
    const next = numbers[index + 1];
    const block: Block = {
      kind: "operative",
      number: `${number}`,
      part: hasRestart ? part : "",
      start,
      after,
      end: next?.start ?? end,
    };
    return tailOf(text, block, part).map((each) =>
      each.kind === "operative" ? { ...each, part } : each,
    );
  });
}

/** Where the operative words end: at an annex, a note or the record of the vote. */
function endOf(text: string, from: number): number {
  const found = text.slice(from).search(endOfAll);
  return found === -1 ? text.length : from + found;
}

function built(clean: Passage, headings: readonly Span[], blocks: readonly Block[]): Paragraph[] {
  let preambular = 0;
  const numbers = new Set<string>();
  return blocks.map((block) => {
    if (block.kind === "preambular") preambular += 1;
    const plain = block.kind === "preambular" ? `preamble ${preambular}` : block.number;
    const id = numbers.has(plain) && block.part !== "" ? `${block.part} ${plain}` : plain;
    numbers.add(plain);
    const inside = headings
      .filter(({ start, end }) => start >= block.start && end <= block.end)
      .map(({ start, end }) => ({ start: start - block.after, end: end - block.after }));
    const over = headings.findLast(({ end }) => end <= block.start);
    const isOver = over && clean.text.slice(over.end, block.start).trim() === "";
    const heading = isOver
      ? clean.text.slice(over.start, over.end).replace(/\s+/g, " ").trim()
      : "";
    const passage = partOf(clean, block.after, block.end);
    return paragraphOf(passage, {
      kind: block.kind,
      id,
      part: block.part,
      heading,
      headings: inside,
    });
  });
}

/**
 * Takes a resolution apart: what stands above it, its preamble and its operative paragraphs with
 * the lists in them. Works on numbered texts of any year and, where nothing is numbered, by the
 * verbs that open the paragraphs. A text that is no resolution has no operative paragraph.
 */
export function readStructure(source: string): Structure {
  const clean = cleanText(source);
  const { text } = clean;
  const body = bodyOf(text);
  const from = body?.start ?? 0;
  const headings = headingsIn(text);
  const parts = partsOf(text, headings, from);
  const seized = text.slice(from).search(/\bseized\b/);
  const stop = seized < 0 ? text.length : endOf(text, from + seized);
  const numbers = numberedIn(text.slice(from, stop)).map((each) => ({
    ...each,
    start: each.start + from,
    after: each.after + from,
  }));
  const [first] = numbers;
  const hasNumbers = first !== undefined && (numbers.length > 1 || first.number === 1);
  const end = endOf(text, numbers.at(-1)?.after ?? from);
  const blocks = hasNumbers
    ? [
        ...(body ? unnumbered(text, from, first.start, "", "preamble") : []),
        ...numberedBlocks(text, numbers, end, parts),
      ]
    : body
      ? unnumbered(text, from, end, "", "all")
      : [];
  const paragraphs = built(clean, headings, blocks);
  return {
    head: flattened(partOf(clean, 0, from)),
    body: body?.name ?? "",
    preamble: paragraphs.filter(({ kind }) => kind === "preambular"),
    operative: paragraphs.filter(({ kind }) => kind === "operative"),
    paragraphs,
  };
}
