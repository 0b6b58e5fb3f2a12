import type { Messages } from "../i18n/catalogue";
import type { Locale } from "../i18n/locale";
import { createWords } from "../i18n/words";
import type { PrintReport } from "../report/model/exercise/print-block";
import type { PdfFont } from "../report/pdf/fonts/load-fonts";
import type { Paper } from "../report/pdf/paper";
import {
  type PdfOptions,
  type PdfStep,
  type RenderedPdf,
  renderPdf,
} from "../report/pdf/render-pdf";

/**
 * What a PDF is made from, as data that a worker can be sent. Words and fonts come along, so that
 * no catalogue and no font is part of the worker's own code.
 */
export interface GivenReport {
  readonly report: PrintReport;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly fonts: readonly PdfFont[];
  readonly paper: Paper;
  /** The design's own file, where it travels in the PDF. */
  readonly embed?: NonNullable<PdfOptions["embed"]>;
}

/** Makes the PDF of a report, in whatever thread this is called. */
export function makeReportPdf(
  { report, locale, messages, ...options }: GivenReport,
  onStep: (step: PdfStep) => void | Promise<void>,
): Promise<RenderedPdf> {
  return renderPdf(report, { ...options, words: createWords(locale, messages), onStep });
}
