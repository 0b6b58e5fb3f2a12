import type { Messages } from "../i18n/catalogue";
import type { Direction, Locale } from "../i18n/locale";
import { createWords } from "../i18n/words";
import type { Deck } from "../report/model/exercise/slides/slide";
import type { Report } from "../report/model/report";
import type { Paper } from "../report/pdf/paper";
import type { Sheet } from "../report/tables/sheet";

/** What an office file is made from, as data that a worker can be sent. */
export type GivenOfficeFile =
  | { readonly kind: "workbook"; readonly sheets: readonly Sheet[]; readonly direction: Direction }
  | { readonly kind: "slides"; readonly deck: Deck }
  | {
      readonly kind: "word";
      readonly report: Report;
      readonly locale: Locale;
      /** The words of the report. */
      readonly messages: Messages;
      readonly paper: Paper;
    };

/**
 * Makes the bytes of a workbook, of slides or of a Word file, in whatever thread this is called.
 * Rejects when what writes it cannot be fetched (first visit without a network).
 */
export async function makeOfficeFile(given: GivenOfficeFile): Promise<Uint8Array<ArrayBuffer>> {
  if (given.kind === "workbook") {
    const { renderWorkbook } = await import("../report/xlsx/render-workbook");
    return renderWorkbook(given.sheets, given.direction);
  }
  if (given.kind === "slides") {
    const { renderSlides } = await import("../report/pptx/render-slides");
    return renderSlides(given.deck);
  }
  const { renderReportDocx } = await import("../report/docx/report/render-report");
  const words = createWords(given.locale, given.messages);
  return (await renderReportDocx(given.report, { words, paper: given.paper })).slice();
}
