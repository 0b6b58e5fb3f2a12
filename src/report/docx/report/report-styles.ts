import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";
import { type ColourName, officeColour, TEXT_SIZES } from "../../../ui/tokens";
import type { WordLanguage } from "./word-language";

/** The names under which a report's paragraphs and marks stand in Word's list of styles. */
export const reportStyles = {
  kind: "ReportKind",
  lead: "ReportLead",
  quiet: "ReportQuiet",
  term: "ReportTerm",
  termName: "TermName",
  contentsTitle: "ContentsTitle",
  contents: "TOC1",
  caption: "Caption",
  tableHead: "TableHead",
  tableText: "TableText",
  study: "StudyText",
  checkStatus: "CheckStatus",
  checkTitle: "CheckTitle",
  checkText: "CheckText",
  checkMore: "CheckMore",
  noteTitle: "NoteTitle",
  noteText: "NoteText",
  list: "ReportList",
  source: "ReportSource",
  running: "RunningHead",
  footnote: "FootnoteText",
  noteMark: "FootnoteReference",
  link: "Hyperlink",
} as const;

export const listNames = { items: "report-items", sources: "report-sources" } as const;

/** Where what a term stands for begins, in twentieths of a point. */
export const termAxis = 3500;

/** Plain lists, and the sources by number. */
export const reportNumbering: INumberingOptions = {
  config: [
    {
      reference: listNames.items,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "\u2022",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 340 } } },
        },
      ],
    },
    {
      reference: listNames.sources,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    },
  ],
};

/** Sizes in half points, as Word counts them. */
const half = Object.fromEntries(
  Object.entries(TEXT_SIZES.word).map(([name, points]) => [name, 2 * points]),
) as Record<keyof typeof TEXT_SIZES.word, number>;

const soft = { color: officeColour("ink-soft") };
const accent = { color: officeColour("accent") };
const line = (colour: ColourName, size: number, space = 4) => ({
  style: BorderStyle.SINGLE,
  size,
  space,
  color: officeColour(colour),
});

const paragraphStyle = (id: string, name: string, paragraph: object, run: object = {}) => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  paragraph,
  run,
});

/**
 * Space from line to line in per cent of what the letters take. Said whole: left to itself,
 * LibreOffice takes the number for an exact height, and long titles overlap. */
const proportional = (percent: number) => ({
  line: Math.round(percent * 2.4),
  lineRule: LineRuleType.AUTO,
});

const boxed = {
  indent: { left: 227 },
  shading: { fill: officeColour("accent-soft") },
};

/** Styles by their names, so that an office can change the look of a whole report at once. */
export function reportStyleSheet({ language, font }: WordLanguage): IStylesOptions {
  const heading = { keepNext: true, keepLines: true };
  return {
    default: {
      document: {
        run: { font, size: half.body, color: officeColour("ink"), language },
        paragraph: { spacing: { ...proportional(115), after: 80 } },
      },
      title: {
        run: { font, bold: true, size: half.title, color: officeColour("ink") },
        paragraph: {
          spacing: { after: 160, ...proportional(100) },
          border: { bottom: line("ink", 10, 6) },
        },
      },
      heading1: {
        run: { font, bold: true, size: half.heading1, color: officeColour("ink") },
        paragraph: {
          ...heading,
          spacing: { before: 360, after: 120 },
          border: { top: line("ink", 10, 5) },
        },
      },
      heading2: {
        run: { font, bold: true, size: half.heading2, ...accent },
        paragraph: { ...heading, spacing: { before: 200, after: 60 } },
      },
      footnoteText: {
        run: { size: half.note },
        paragraph: { spacing: { after: 20, ...proportional(110) } },
      },
      hyperlink: { run: { ...accent, underline: {} } },
    },
    paragraphStyles: [
      paragraphStyle(reportStyles.kind, "Report kind", { spacing: { after: 40 } }, accent),
      paragraphStyle(
        reportStyles.lead,
        "Report lead",
        { spacing: { before: 120, after: 120 } },
        { size: half.lead },
      ),
      paragraphStyle(reportStyles.quiet, "Report quiet", {}, { size: half.small, ...soft }),
      paragraphStyle(reportStyles.term, "Report term", {
        spacing: { after: 40 },
        indent: { left: termAxis, hanging: termAxis },
        tabStops: [{ type: "left", position: termAxis }],
      }),
      paragraphStyle(
        reportStyles.contentsTitle,
        "Contents title",
        { ...heading, spacing: { before: 240, after: 60 } },
        { bold: true, size: half.heading2, ...accent },
      ),
      paragraphStyle(
        reportStyles.contents,
        "toc 1",
        { spacing: { after: 20 } },
        { size: half.small },
      ),
      paragraphStyle(
        reportStyles.caption,
        "caption",
        { keepNext: true, spacing: { before: 160, after: 60 } },
        { size: half.small, ...soft },
      ),
      paragraphStyle(
        reportStyles.tableHead,
        "Table head",
        { keepNext: true, spacing: { before: 20, after: 20, ...proportional(110) } },
        { size: half.table, bold: true },
      ),
      paragraphStyle(
        reportStyles.tableText,
        "Table text",
        { spacing: { before: 20, after: 20, ...proportional(110) } },
        { size: half.table },
      ),
      paragraphStyle(
        reportStyles.study,
        "Study text",
        { spacing: { before: 20, after: 100, ...proportional(110) } },
        { size: half.table },
      ),
      paragraphStyle(
        reportStyles.checkStatus,
        "Check status",
        {
          ...heading,
          spacing: { before: 140, after: 0 },
          border: { top: line("line", 4, 4) },
        },
        { size: half.small },
      ),
      paragraphStyle(
        reportStyles.checkTitle,
        "Check title",
        { ...heading, spacing: { after: 20 } },
        { bold: true },
      ),
      paragraphStyle(reportStyles.checkText, "Check text", { spacing: { after: 40 } }),
      paragraphStyle(
        reportStyles.checkMore,
        "Check details",
        { spacing: { after: 40 } },
        { size: half.small, ...soft },
      ),
      paragraphStyle(
        reportStyles.noteTitle,
        "Note title",
        { ...boxed, keepNext: true, spacing: { before: 160, after: 0 } },
        { bold: true },
      ),
      paragraphStyle(reportStyles.noteText, "Note text", boxed),
      paragraphStyle(reportStyles.list, "Report list", { spacing: { after: 60 } }),
      paragraphStyle(
        reportStyles.source,
        "Report source",
        { spacing: { after: 40, ...proportional(110) } },
        { size: half.table },
      ),
      paragraphStyle(
        reportStyles.running,
        "Running head",
        { spacing: { after: 40, ...proportional(110) } },
        { size: half.note, ...soft },
      ),
    ],
    characterStyles: [
      {
        id: reportStyles.termName,
        name: "Term name",
        quickFormat: true,
        run: { ...soft, size: half.small },
      },
    ],
  };
}
