import { type Paragraph, ShadingType, type Table, TextRun } from "docx";
import type { Status } from "../../../../engine/status";
import { officeColour } from "../../../../ui/tokens";
import type { ProfileBlock, ProfileRow } from "../../../model/block";
import { plain, said, strong } from "../../../model/runs";
import { reportStyles } from "../report-styles";
import { paragraphOf, paragraphWith, runsOf, type Writing } from "../writing";
import { captionOf, headCell, tableOf, textCell } from "./table";

/** A blank on a coloured ground: seen, and passed over by a voice, to which the words say the same. */
const segment = (status: Status, isRightToLeft: boolean) =>
  new TextRun({
    text: "\u2003",
    rightToLeft: isRightToLeft,
    shading: { type: ShadingType.CLEAR, fill: officeColour(status) },
  });

const between = (isRightToLeft: boolean) =>
  new TextRun({ text: " ", size: 6, rightToLeft: isRightToLeft });

/** Equal segments, one a check, by status. */
function bar(writing: Writing, { segments }: ProfileRow): Paragraph {
  const { isRightToLeft } = writing;
  const children = segments.flatMap((status) => [
    segment(status, isRightToLeft),
    between(isRightToLeft),
  ]);
  return paragraphWith(writing, children, { style: reportStyles.tableText, keepNext: true });
}

/** The statuses with their colours, in a line. */
function key(writing: Writing, { key }: ProfileBlock): Paragraph {
  const children = key.flatMap(({ status, word }) => [
    segment(status, writing.isRightToLeft),
    ...runsOf(writing, [plain(`\u00a0${word}\u2003`)]),
  ]);
  return paragraphWith(writing, children, { style: reportStyles.quiet, keepNext: true });
}

/** The profile as a table: a factor a row, its checks as segments and in words. */
export function writeProfile(writing: Writing, profile: ProfileBlock): (Paragraph | Table)[] {
  const { title, caption, rows, table } = profile;
  const { room } = writing;
  const widths = [0.22, 0.38, 0.4].map((share) => Math.floor(room * share));
  return [
    captionOf(writing, title),
    tableOf(writing, {
      widths,
      head: table.columns.map(({ text }) => [headCell(writing, text)]),
      rows: rows.map((row) => ({
        isShort: true,
        cells: [
          [textCell(writing, [strong(row.label)])],
          [textCell(writing, said(row.note))],
          [bar(writing, row), textCell(writing, said(row.counts))],
        ],
      })),
    }),
    key(writing, profile),
    paragraphOf(writing, said(caption), { style: reportStyles.quiet }),
  ];
}
