import type { Paragraph, Table } from "docx";
import type { FacingBlock, FacingSide, Runs } from "../../../model/block";
import { said } from "../../../model/runs";
import { referenceDirection } from "../reference-direction";
import { reportStyles } from "../report-styles";
import { paragraphOf, type Writing } from "../writing";
import { afterTable, headCell, tableOf } from "./table";

const itemsOf = ({ items, none }: FacingSide) => (items.length > 0 ? items : [said(none)]);

/** What a study says stands in the study's own language, and is read in its direction. */
const studyCell = (writing: Writing, runs: Runs) =>
  paragraphOf(
    writing,
    runs,
    { style: reportStyles.study },
    referenceDirection(runs, writing.words.direction),
  );

/**
 * Two lists of equal standing as two columns of one width and one size. Each list is whole in its
 * cell, so that it is read, heard and numbered from its first item to its last.
 */
export function writeFacing(writing: Writing, { sides }: FacingBlock): (Paragraph | Table)[] {
  const half = Math.floor(writing.room / 2);
  const head = sides.map(({ title }) => [headCell(writing, title)]);
  const cells = sides.map((side) => itemsOf(side).map((runs) => studyCell(writing, runs)));
  const rows = [{ cells, isShort: false }];
  return [tableOf(writing, { widths: [half, half], head, rows }), afterTable(writing)];
}
