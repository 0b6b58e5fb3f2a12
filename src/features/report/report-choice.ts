import type { ReportOptions } from "../../report/model/report";
import type { Paper } from "../../report/pdf/paper";

/** What the reader chose of the report and of its file. */
export interface ReportChoice extends ReportOptions {
  readonly paper: Paper;
  /** Whether the design travels in the PDF; never unless asked. */
  readonly embeds: boolean;
}

/** The day on the reader's calendar, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The full assessment of today, on A4, without the design in it. */
export function usualChoice(): ReportChoice {
  return { kind: "full", annex: false, date: today(), paper: "a4", embeds: false };
}
