import {
  AlignmentType,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Direction } from "../../../i18n/locale";
import { ownDirection } from "../../../i18n/own-direction";
import type { Words } from "../../../i18n/words";
import type { Run, Runs, SourcesBlock } from "../../model/block";
import type { Report } from "../../model/report";
import { plain, textOf } from "../../model/runs";
import { directedRuns, type Piece } from "./directed-runs";
import { collectLinks, isFollowed, type Links } from "./links";
import { countPlaces, type Places, placeName } from "./marked-place";
import { referenceDirection } from "./reference-direction";
import { reportStyles } from "./report-styles";
import { type SourceNotes, sourceNotes } from "./source-notes";
import { type WordLanguage, wordLanguageOf } from "./word-language";

/** What every part of a Word file draws on while it is written. */
export interface Writing {
  readonly words: Words;
  readonly language: WordLanguage;
  readonly isRightToLeft: boolean;
  /** The width of the text, in twentieths of a point. */
  readonly room: number;
  readonly places: Places;
  readonly links: Links;
  readonly notes: SourceNotes;
}

/** The place of a part, or of a source in the list. */
export const partName = (id: string) => placeName(`part-${id}`);
export const sourceName = (number: number) => placeName(`source-${number}`);

/** Begins a Word file: nothing marked, nothing cited. */
export function beginWriting(report: Report, words: Words, room: number): Writing {
  const places = countPlaces();
  const sources = report.blocks.find((block): block is SourcesBlock => block.kind === "sources");
  const writing: Writing = {
    words,
    language: wordLanguageOf(words.locale),
    isRightToLeft: words.direction === "rtl",
    room,
    places,
    links: collectLinks(),
    notes: sourceNotes({
      sources,
      places,
      reference: (runs) =>
        paragraphOf(
          writing,
          [plain(" "), ...runs.map(withoutAddress)],
          { style: reportStyles.footnote, alignment: AlignmentType.LEFT },
          referenceDirection(runs, words.direction),
        ),
      toList: (number) => [
        new InternalHyperlink({
          anchor: sourceName(number),
          children: [new TextRun({ text: `[${number}]` })],
        }),
      ],
    }),
  };
  return writing;
}

/** The words of a link without its address: links of footnotes would be entered elsewhere. */
const withoutAddress = (run: Run): Run =>
  run.kind === "link" ? { kind: "plain", text: run.text } : run;

function mannerOf({ language }: Writing, { run, rightToLeft }: Piece): IRunOptions {
  return {
    ...(run.kind === "strong" ? { bold: true } : {}),
    // Arabic has no slanted letters of its own; what is emphasised in it stays upright.
    ...(run.kind === "emphasis" ? { italics: true, italicsComplexScript: false } : {}),
    ...(run.kind === "link" && isFollowed(run.url) ? { style: reportStyles.link } : {}),
    ...("lang" in run && run.lang ? { language: wordLanguageOf(run.lang).language } : {}),
    ...(rightToLeft ? { rightToLeft: true } : {}),
    ...(language.hint ? { font: { hint: language.hint } } : {}),
  };
}

/** A stretch of text; a line end in the author's words is one on paper. */
function textRuns(writing: Writing, piece: Piece, manner: IRunOptions): TextRun[] {
  return piece.text
    .replaceAll("\t", " ")
    .split("\n")
    .map(
      (text, index) =>
        new TextRun({
          ...mannerOf(writing, piece),
          ...manner,
          text,
          ...(index > 0 ? { break: 1 } : {}),
        }),
    );
}

/** The direction of a text of its own, such as an author's English reason in an Arabic report. */
const directionOf = ({ words }: Writing, runs: Runs): Direction =>
  ownDirection(textOf(runs), words.direction) ?? words.direction;

/** Runs as Word takes them: stretches of one direction, links, marks of sources. */
export function runsOf(
  writing: Writing,
  runs: Runs,
  manner: IRunOptions = {},
  direction = directionOf(writing, runs),
): ParagraphChild[] {
  return directedRuns(runs, direction).flatMap((piece): ParagraphChild[] => {
    const { run } = piece;
    if (run.kind === "note") return writing.notes.mark(run.number);
    const text = textRuns(writing, piece, manner);
    return run.kind === "link" ? writing.links.to(run.url, text) : text;
  });
}

type ParagraphManner = Omit<IParagraphOptions, "children" | "text" | "bidirectional">;

/** A paragraph of ready children in the direction of the report. */
export function paragraphWith(
  { isRightToLeft }: Writing,
  children: readonly ParagraphChild[],
  options: ParagraphManner = {},
): Paragraph {
  return new Paragraph({ ...options, bidirectional: isRightToLeft, children });
}

/**
 * A paragraph of runs. One that is written the other way has its own direction, and begins at the
 * edge of the others: "right" is the end of a line for Word, whichever way the line runs.
 */
export function paragraphOf(
  writing: Writing,
  runs: Runs,
  options: ParagraphManner = {},
  direction = directionOf(writing, runs),
): Paragraph {
  const isOwn = direction !== writing.words.direction && !options.numbering;
  return new Paragraph({
    ...(isOwn ? { alignment: AlignmentType.RIGHT } : {}),
    ...options,
    bidirectional: direction === "rtl",
    children: runsOf(writing, runs, {}, direction),
  });
}

/** A source as a place that marks lead to; its number hangs on the side at which it begins. */
export function sourceParagraph(
  writing: Writing,
  { number, runs }: SourcesBlock["items"][number],
  options: ParagraphManner,
): Paragraph {
  const direction = referenceDirection(runs, writing.words.direction);
  const children = runsOf(writing, runs, {}, direction);
  return new Paragraph({
    ...options,
    bidirectional: direction === "rtl",
    children: writing.places.mark(sourceName(number), children),
  });
}
