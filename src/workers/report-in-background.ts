import type { PdfStep, RenderedPdf } from "../report/pdf/render-pdf";
import { type BackgroundWorker, inBackground, type StartWorker } from "./in-background";
import type { GivenReport } from "./report-pdf";

/** A worker of its own for one report; undefined in the portable file, which has none. */
async function startWorker(): Promise<BackgroundWorker | undefined> {
  if (import.meta.env.MODE === "portable") return undefined;
  const { startReportWorker } = await import("./report-start");
  return startReportWorker();
}

/** Lets the page answer and draw. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** How the making of a report is watched and stopped. */
export interface ReportWatch {
  readonly onStep: (step: PdfStep) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes the PDF of a report in a worker, so that the page answers meanwhile; where workers are
 * refused, in the page, which takes breath after each page of the report. `signal` stops it: the
 * promise then rejects with the signal's reason.
 */
export function reportInBackground(
  given: GivenReport,
  { onStep, signal }: ReportWatch,
  start: StartWorker = startWorker,
): Promise<RenderedPdf> {
  const here = async (): Promise<RenderedPdf> => {
    const { makeReportPdf } = await import("./report-pdf");
    return makeReportPdf(given, async (step) => {
      onStep(step);
      await breathe();
      signal?.throwIfAborted();
    });
  };
  return inBackground<GivenReport, RenderedPdf, PdfStep>(given, { start, here, onStep }, signal);
}
