import { Document, Packer } from "docx";
import type { Words } from "../../../i18n/words";
import type { Report } from "../../model/report";
import { corePropertiesXml } from "../core-properties";
import { fixZipDates } from "../fixed-zip-dates";
import { wordPapers } from "../word-papers";
import { reportNumbering, reportStyleSheet } from "./report-styles";
import { footOf, headsOf } from "./running-heads";
import { writeBlock } from "./write-block";
import { beginWriting } from "./writing";

/** In twentieths of a point: 20 mm at the sides, more where head and foot stand. */
const side = 1134;
const margin = { left: side, right: side, top: 1418, bottom: 1304, header: 567, footer: 510 };

export interface ReportWordOptions {
  /** Words in the language of the report. */
  readonly words: Words;
  readonly paper?: keyof typeof wordPapers;
}

/**
 * A report as the bytes of a .docx file: the same blocks as on the page and in the PDF, with named
 * styles, real headings, lists, footnotes and tables, and properties. Title, author, day and marking
 * are the report's own. The same report gives the same bytes.
 */
export async function renderReportDocx(
  report: Report,
  { words, paper = "a4" }: ReportWordOptions,
): Promise<Uint8Array> {
  const { meta, blocks } = report;
  const size = wordPapers[paper];
  const writing = beginWriting(report, words, size.width - 2 * side);
  const children = blocks.flatMap((block, index) =>
    writeBlock(writing, block, blocks[index - 1], blocks[index + 1]),
  );
  const document = new Document({
    styles: reportStyleSheet(writing.language),
    numbering: reportNumbering,
    footnotes: writing.notes.footnotes,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size, margin },
        },
        headers: headsOf(writing, report),
        footers: { default: footOf(writing, report), first: footOf(writing, report) },
        children,
      },
    ],
  });
  writing.links.enterInto(document);
  const core = corePropertiesXml({
    title: meta.title,
    subject: meta.kindWords,
    creator: meta.author || `Mandate Wizard ${meta.versions.app}`,
    language: writing.language.tag,
    keywords: [meta.marking, meta.versionsLine].filter(Boolean).join("; "),
    date: meta.date,
  });
  const overrides = [{ path: "docProps/core.xml", data: core }];
  return fixZipDates(new Uint8Array(await Packer.toArrayBuffer(document, false, overrides)));
}
