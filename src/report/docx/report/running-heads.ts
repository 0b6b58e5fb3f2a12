import { AlignmentType, Footer, Header, PageNumber, type Paragraph, Tab, TextRun } from "docx";
import type { Words } from "../../../i18n/words";
import type { Report } from "../../model/report";
import { plain, strong } from "../../model/runs";
import { shortName } from "../../model/short-name";
import { reportStyles } from "./report-styles";
import { paragraphOf, paragraphWith, runsOf, type Writing } from "./writing";

const style = reportStyles.running;

/** The marking in the middle of a line of its own, where there is one. */
function markingLine(writing: Writing, marking: string): Paragraph[] {
  if (marking === "") return [];
  return [paragraphOf(writing, [strong(marking)], { style, alignment: AlignmentType.CENTER })];
}

/** The marking, and on all but the first page what is read. */
export function headsOf(writing: Writing, { meta }: Report): { default: Header; first: Header } {
  const marking = () => markingLine(writing, meta.marking);
  const title = paragraphOf(writing, [plain(shortName(meta.title))], { style });
  return {
    default: new Header({ children: [...marking(), title] }),
    first: new Header({ children: [...marking(), paragraphOf(writing, [], { style })] }),
  };
}

/** Stand-ins for the two numbers that Word puts in. */
const page = 71;
const pages = 83;

/** "Page 3 of 12" in the order of the language, the numbers as fields. */
function folioRuns(writing: Writing, words: Words): TextRun[] {
  const [first, last] = [page, pages].map((number) => words.number(number)) as [string, string];
  const rightToLeft = writing.isRightToLeft;
  return words
    .say("report.page", { page, pages })
    .split(new RegExp(`(${first}|${last})`))
    .filter((part) => part !== "")
    .map((part) => {
      if (part === first) return new TextRun({ children: [PageNumber.CURRENT], rightToLeft });
      if (part === last) return new TextRun({ children: [PageNumber.TOTAL_PAGES], rightToLeft });
      return new TextRun({ text: part, rightToLeft });
    });
}

/** The day, the page of pages, and the marking again. */
export function footOf(writing: Writing, { meta }: Report): Footer {
  const { words, room } = writing;
  const line = paragraphWith(
    writing,
    [
      ...runsOf(writing, [plain(words.date(meta.date))]),
      new TextRun({ children: [new Tab()] }),
      ...folioRuns(writing, words),
    ],
    { style, tabStops: [{ type: "right", position: room }] },
  );
  return new Footer({ children: [line, ...markingLine(writing, meta.marking)] });
}
