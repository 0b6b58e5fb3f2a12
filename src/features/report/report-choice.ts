import type { Locale } from "../../i18n/locale";
import type { ReportOptions } from "../../report/model/report";
import type { Paper } from "../../report/pdf/paper";
import { today } from "../../state/today";

/** What the reader chose of the report and of its file. */
export interface ReportChoice extends ReportOptions {
  readonly paper: Paper;
  /** The language of the report; that of the screen until another is chosen. */
  readonly language?: Locale;
  /** Whether the design travels in the PDF; never unless asked. */
  readonly embeds: boolean;
}

/** The full assessment of today, on A4, without the design in it. */
export function usualChoice(): ReportChoice {
  return { kind: "full", annex: false, date: today(), paper: "a4", embeds: false };
}
