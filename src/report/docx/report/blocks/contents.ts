import { InternalHyperlink, type Paragraph } from "docx";
import type { ContentsBlock } from "../../../model/block";
import { plain } from "../../../model/runs";
import { fieldOf } from "../fields";
import { reportStyles } from "../report-styles";
import { paragraphOf, paragraphWith, partName, runsOf, type Writing } from "../writing";

/**
 * Word's own table of contents over the headings of the first level. Where pages begin is Word's to
 * know: until it is told to update the field, the parts stand as links without numbers.
 */
export function writeContents(writing: Writing, { title, items }: ContentsBlock): Paragraph[] {
  const { begin, end } = fieldOf('TOC \\o "1-1" \\h \\z \\u');
  const entries = items.map(({ id, text }, index) => {
    const link = new InternalHyperlink({
      anchor: partName(id),
      children: runsOf(writing, [plain(text)]),
    });
    const children = [
      ...(index === 0 ? [begin] : []),
      link,
      ...(index === items.length - 1 ? [end] : []),
    ];
    return paragraphWith(writing, children, {
      style: reportStyles.contents,
      // Neither its first lines nor its last stand alone on a page; all of it may not fit on one.
      keepNext: index < 2 || index === items.length - 2,
    });
  });
  return [paragraphOf(writing, [plain(title)], { style: reportStyles.contentsTitle }), ...entries];
}
