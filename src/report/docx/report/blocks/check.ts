import { type Paragraph, TextRun } from "docx";
import type { Status } from "../../../../engine/status";
import { officeColour } from "../../../../ui/tokens";
import type { CheckBlock, CheckGroupBlock } from "../../../model/block";
import { asLead, plain, strong, textOf, withGap } from "../../../model/runs";
import { reportStyles } from "../report-styles";
import { paragraphOf, paragraphWith, runsOf, type Writing } from "../writing";

/** The word of a status in its colour; the word says it, the colour helps the eye. */
const statusRuns = (writing: Writing, status: Status, word: string) =>
  runsOf(writing, [strong(word)], { color: officeColour(status) });

/** Status and what the check rests on in a line, then its title, then why. */
export function writeCheck(writing: Writing, check: CheckBlock): Paragraph[] {
  const { status, word, aside, title } = check;
  const body = check.body.filter((runs) => textOf(runs) !== "");
  const line = [
    ...statusRuns(writing, status, word),
    new TextRun({ text: "\u2003" }),
    ...runsOf(writing, [plain(aside)], { color: officeColour("ink-soft") }),
  ];
  return [
    paragraphWith(writing, line, { style: reportStyles.checkStatus }),
    paragraphOf(writing, [plain(title)], { style: reportStyles.checkTitle }),
    ...body.map((runs, index) =>
      paragraphOf(writing, runs, {
        style: index === 0 ? reportStyles.checkText : reportStyles.checkMore,
        keepNext: index === 0 && body.length > 1,
      }),
    ),
  ];
}

/** Checks of one status, each in a paragraph that begins with its title. */
export function writeCheckGroup(writing: Writing, group: CheckGroupBlock): Paragraph[] {
  const { status, word, items } = group;
  return [
    paragraphWith(writing, statusRuns(writing, status, word), { style: reportStyles.checkStatus }),
    ...items.map(({ title, runs }) => {
      const lead = strong(runs.length > 0 ? withGap(asLead(title)) : title);
      return paragraphOf(writing, [lead, ...runs], { style: reportStyles.checkMore });
    }),
  ];
}
