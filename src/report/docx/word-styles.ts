import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";
import { officeColour } from "../../ui/tokens";

/** Twentieths of a point; an indent of 1 cm is 567. */
const step = 567;
const ink = officeColour("ink");
const soft = officeColour("ink-soft");

/** The names under which a draft's paragraphs and characters stand in Word's list of styles. */
export const styleIds = {
  head: "DecisionHead",
  subject: "DecisionSubject",
  preamble: "PreambularParagraph",
  operative: ["OperativeParagraph", "OperativeSubparagraph", "OperativeItem"],
  heading: "MandateHeading",
  source: "DraftingSource",
  running: "RunningHead",
  footnote: "FootnoteText",
  verb: "OperativeVerb",
  gap: "DraftingGap",
} as const;

/** The one numbered list of a draft. */
export const listName = "operative-paragraphs";

const indentOf = (level: number) => ({ left: step * (level + 1), hanging: step });
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
const texts = ["%1.", "(%2)", "(%3)"];

/** 1. then (a) then (i), each beginning anew under the next higher. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: listName,
      levels: formats.map((format, level) => ({
        level,
        format,
        text: texts[level],
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: indentOf(level) } },
      })),
    },
  ],
};

const paragraphStyle = (id: string, name: string, paragraph: object, run: object = {}) => ({
  id,
  name,
  basedOn: "Normal",
  next: id,
  quickFormat: true,
  paragraph,
  run,
});

/** `language`: BCP 47, what the words are written in. */
export function wordStyles(language: string): IStylesOptions {
  const after = { after: 160 };
  const centred = { alignment: AlignmentType.CENTER, keepNext: true };
  const operative = ["Operative paragraph", "Operative sub-paragraph", "Operative item"];
  return {
    default: {
      document: {
        run: { font: "Times New Roman", size: 24, color: ink, language: { value: language } },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { bold: true, size: 26, color: ink },
        paragraph: { spacing: { before: 240, after: 160 }, keepNext: true },
      },
    },
    paragraphStyles: [
      paragraphStyle(
        styleIds.head,
        "Decision head",
        { ...centred, spacing: after },
        { bold: true, size: 28 },
      ),
      paragraphStyle(
        styleIds.subject,
        "Decision subject",
        { spacing: { before: 240, after: 160 }, keepNext: true },
        { italics: true },
      ),
      paragraphStyle(styleIds.preamble, "Preambular paragraph", {
        spacing: after,
        indent: { firstLine: step },
      }),
      ...styleIds.operative.map((id, level) =>
        paragraphStyle(id, operative[level] ?? id, { spacing: after, indent: indentOf(level) }),
      ),
      paragraphStyle(
        styleIds.heading,
        "Mandate heading",
        { spacing: { before: 200, after: 120 }, keepNext: true, outlineLevel: 1 },
        { bold: true, italics: true },
      ),
      paragraphStyle(
        styleIds.source,
        "Drafting source",
        { spacing: { after: 80 }, indent: { left: step, hanging: step } },
        { size: 20 },
      ),
      paragraphStyle(
        styleIds.running,
        "Running head",
        { alignment: AlignmentType.CENTER },
        { size: 18, color: soft },
      ),
    ],
    characterStyles: [
      { id: styleIds.verb, name: "Operative verb", quickFormat: true, run: { italics: true } },
      // LibreOffice leaves out a style's highlight, so each gap carries its own.
      { id: styleIds.gap, name: "Drafting gap", quickFormat: true, run: { color: ink } },
    ],
  };
}
