import type { PdfStep, RenderedPdf } from "../report/pdf/render-pdf";
import type { WorkerWord } from "./in-background";
import { type GivenReport, makeReportPdf } from "./report-pdf";

const say = (word: WorkerWord<RenderedPdf, PdfStep>) => self.postMessage(word);

self.addEventListener("message", ({ data }: MessageEvent<GivenReport>) => {
  // A promise that is rejected would stay in here; reported, it reaches the page as a breakdown.
  makeReportPdf(data, (step) => say({ step })).then((answer) => say({ answer }), reportError);
});
say("ready");
