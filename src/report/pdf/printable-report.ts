import type { PrintReport } from "../model/exercise/print-block";
import { coverageOf, printable } from "./fonts/coverage";
import type { PdfFont } from "./fonts/load-fonts";

/** A report whose every character can be drawn, with the characters that had to be left out. */
export interface PrintableReport {
  readonly report: PrintReport;
  readonly missing: readonly string[];
}

/** Addresses are followed, not drawn, and stay as they are. */
const isKept = (key: string) => key === "url" || key === "id" || key === "kind";

/** The report with every text passed through what these fonts hold. */
export function printableReport(
  report: PrintReport,
  fonts: readonly PdfFont[] = [],
): PrintableReport {
  const isCovered = coverageOf(fonts);
  const missing = new Set<string>();
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") {
      if (isKept(key)) return value;
      const { text, missing: lost } = printable(value, isCovered);
      for (const character of lost) missing.add(character);
      return text;
    }
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, walk(each, name)]),
    );
  };
  return { report: walk(report, "") as PrintReport, missing: [...missing] };
}
