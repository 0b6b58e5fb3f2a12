import { HeadingLevel, type Paragraph, Tab, TextRun } from "docx";
import type { Term, TermsBlock, TitleBlock } from "../../../model/block";
import { plain } from "../../../model/runs";
import { reportStyles, termAxis } from "../report-styles";
import { paragraphOf, paragraphWith, runsOf, type Writing } from "../writing";

/** The width of a text in twentieths of a point, about: a Chinese letter is as wide as two. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 170 : 88), 0);

/** A name hangs before what it stands for; one too long for that has a line of its own. */
function writeTerm(writing: Writing, { term, runs }: Term): Paragraph {
  const isShort = widthOf(term) < termAxis - 100;
  const children = [
    ...runsOf(writing, [plain(term)], { style: reportStyles.termName }),
    isShort ? new TextRun({ children: [new Tab()] }) : new TextRun({ break: 1 }),
    ...runsOf(writing, runs),
  ];
  return paragraphWith(writing, children, { style: reportStyles.term });
}

export function writeTerms(writing: Writing, { items }: Pick<TermsBlock, "items">): Paragraph[] {
  return items.map((item) => writeTerm(writing, item));
}

/** Half points; a title of many letters is set smaller, so that it keeps to a few lines. */
function titleSize(text: string): { size?: number } {
  if (text.length <= 60) return {};
  return { size: text.length <= 160 ? 32 : 25 };
}

/** What the document is, its name, and who answers for it. */
export function writeTitle(writing: Writing, { kicker, text, facts }: TitleBlock): Paragraph[] {
  return [
    paragraphOf(writing, [plain(kicker)], { style: reportStyles.kind }),
    paragraphWith(writing, runsOf(writing, [plain(text)], titleSize(text)), {
      heading: HeadingLevel.TITLE,
    }),
    ...writeTerms(writing, { items: facts }),
  ];
}
