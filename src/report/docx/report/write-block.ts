import { PageBreak, type Paragraph, type Table } from "docx";
import type { Block } from "../../model/block";
import { writeCheck, writeCheckGroup } from "./blocks/check";
import { writeContents } from "./blocks/contents";
import { writeFacing } from "./blocks/facing";
import { writeProfile } from "./blocks/profile";
import { writeHeading, writeList, writeNote, writeParagraph, writeSources } from "./blocks/simple";
import { writeTable } from "./blocks/table";
import { writeTerms, writeTitle } from "./blocks/terms";
import { paragraphWith, type Writing } from "./writing";

/** A block as paragraphs and tables of Word; `before` and `after` are its neighbours. */
export function writeBlock(
  writing: Writing,
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case "title":
      return writeTitle(writing, block);
    case "heading":
      return writeHeading(writing, block, before?.kind === "page-break");
    case "paragraph":
      return writeParagraph(writing, block, after?.kind === "list");
    case "list":
      return writeList(writing, block);
    case "terms":
      return writeTerms(writing, block);
    case "table":
      return writeTable(writing, block);
    case "check":
      return writeCheck(writing, block);
    case "check-group":
      return writeCheckGroup(writing, block);
    case "facing":
      return writeFacing(writing, block);
    case "profile":
      return writeProfile(writing, block);
    case "note":
      return writeNote(writing, block);
    case "contents":
      return writeContents(writing, block);
    case "sources":
      return writeSources(writing, block);
    case "page-break":
      // A heading opens the page by itself, without an empty line above it.
      return after?.kind === "heading" ? [] : [paragraphWith(writing, [new PageBreak()])];
  }
}
