import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import { type DraftClause, type DraftRun, textOfRuns } from "../../drafting/draft";
import { printableText, runsRightToLeft } from "./printable-text";
import { listName, styleIds } from "./word-styles";

const characterStyles = { verb: styleIds.verb, gap: styleIds.gap, words: undefined } as const;

/** Runs as Word takes them; a line end in the words is one on paper. */
export function wordRuns(runs: readonly DraftRun[], rightToLeft = false): TextRun[] {
  return runs.flatMap(({ kind, text }) =>
    printableText(text)
      .split("\n")
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            ...(index > 0 ? { break: 1 } : {}),
            ...(characterStyles[kind] ? { style: characterStyles[kind] } : {}),
            ...(kind === "gap" ? { highlight: "yellow" as const } : {}),
            ...(rightToLeft ? { rightToLeft } : {}),
          }),
      ),
  );
}

/** What is tied to a clause by number: ids of comments, and of a footnote. */
export interface ClauseMarks {
  comments: readonly number[];
  footnote?: number;
}

function styleOf({ part, level, heading }: DraftClause): string {
  if (heading) return styleIds.heading;
  return part === "preamble" ? styleIds.preamble : styleIds.operative[level];
}

/**
 * A clause as a paragraph: in Word's own list where Word counts to its number, else with the
 * number typed; comments about all its words, its footnote's mark behind them.
 */
export function clauseParagraph(
  clause: DraftClause,
  isCounted: boolean,
  { comments, footnote }: ClauseMarks,
): Paragraph {
  const { level, number, runs, mark } = clause;
  const rightToLeft = runsRightToLeft(textOfRuns(runs));
  const isTyped = number !== "" && !isCounted;
  const typed = level === 0 ? `${number}.` : number;
  const words: DraftRun[] = mark === "" ? [...runs] : [...runs, { kind: "words", text: mark }];
  const children: ParagraphChild[] = [
    ...(isTyped ? [new TextRun({ children: [typed, new Tab()] })] : []),
    ...comments.map((id) => new CommentRangeStart(id)),
    ...wordRuns(words, rightToLeft),
    // Before the comments: LibreOffice loses every footnote where one stands behind a comment.
    ...(footnote === undefined ? [] : [new FootnoteReferenceRun(footnote)]),
    ...comments.map((id) => new CommentRangeEnd(id)),
    ...comments.map((id) => new TextRun({ children: [new CommentReference(id)] })),
  ];
  return new Paragraph({
    style: styleOf(clause),
    ...(isCounted ? { numbering: { reference: listName, level } } : {}),
    ...(rightToLeft ? { bidirectional: true } : {}),
    children,
  });
}
