import { HeadingLevel, type Paragraph } from "docx";
import type {
  HeadingBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  SourcesBlock,
} from "../../../model/block";
import { plain } from "../../../model/runs";
import { listNames, reportStyles } from "../report-styles";
import {
  paragraphOf,
  paragraphWith,
  partName,
  runsOf,
  sourceParagraph,
  type Writing,
} from "../writing";

const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;
const tones = { lead: reportStyles.lead, quiet: reportStyles.quiet };

/** A heading is a place that contents and links lead to. */
export function writeHeading(
  writing: Writing,
  { level, id, text }: HeadingBlock,
  pageBreakBefore = false,
): Paragraph[] {
  const children = writing.places.mark(partName(id), runsOf(writing, [plain(text)]));
  return [paragraphWith(writing, children, { heading: levels[level], pageBreakBefore })];
}

/** `keepNext`: what leads into a list does not stand alone at the foot of a page. */
export function writeParagraph(
  writing: Writing,
  { runs, tone }: ParagraphBlock,
  keepNext: boolean,
): Paragraph[] {
  return [paragraphOf(writing, runs, { ...(tone ? { style: tones[tone] } : {}), keepNext })];
}

export function writeList(writing: Writing, { items }: ListBlock): Paragraph[] {
  const numbering = { reference: listNames.items, level: 0 };
  return items.map((runs) => paragraphOf(writing, runs, { style: reportStyles.list, numbering }));
}

export function writeNote(writing: Writing, { title, body }: NoteBlock): Paragraph[] {
  return [
    paragraphOf(writing, [plain(title)], { style: reportStyles.noteTitle }),
    ...body.map((runs) => paragraphOf(writing, runs, { style: reportStyles.noteText })),
  ];
}

/** The sources as a list that Word numbers. */
export function writeSources(writing: Writing, { items }: SourcesBlock): Paragraph[] {
  const numbering = { reference: listNames.sources, level: 0 };
  return items.map((item) =>
    sourceParagraph(writing, item, { style: reportStyles.source, numbering }),
  );
}
