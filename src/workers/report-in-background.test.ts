import { describe, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { reportOf } from "../report/model/cases/report-of";
import { richDesign } from "../report/model/cases/rich-design";
import { readPdf } from "../report/pdf/cases/read-pdf";
import { loadFonts } from "../report/pdf/fonts/load-fonts";
import type { PdfStep } from "../report/pdf/render-pdf";
import { madeWorker, say } from "./cases/made-worker";
import { reportInBackground } from "./report-in-background";
import { type GivenReport, makeReportPdf } from "./report-pdf";

const { report } = reportOf(richDesign, { kind: "brief" });
const given: GivenReport = {
  report,
  locale: "en",
  messages: await loadMessages("en", ["report"]),
  fonts: await loadFonts(),
  paper: "a4",
};
const silent = () => undefined;

describe("is a report made wherever it can be?", () => {
  it("by the worker, which says how far it is and gets nothing that cannot be sent", async () => {
    const answer = { bytes: new Uint8Array([1]), pages: 2, missing: [] };
    const steps: PdfStep[] = [];
    const worker = madeWorker((made) => {
      say(made, "ready");
      for (const drawn of [0, 1, 2]) say(made, { step: { drawn, pages: 2 } });
      say(made, { answer });
    });
    const made = await reportInBackground(given, { onStep: (s) => steps.push(s) }, () => worker);
    expect(made).toEqual(answer);
    expect(steps.map(({ drawn }) => drawn)).toEqual([0, 1, 2]);
    expect(worker.postMessage).toHaveBeenCalledWith(structuredClone(given));
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it.each([
    ["there is none", () => undefined],
    [
      "they are refused",
      () => {
        throw new DOMException("refused", "SecurityError");
      },
    ],
  ])("in the page where %s, page by page", async (_, start) => {
    const steps: PdfStep[] = [];
    const made = await reportInBackground(given, { onStep: (s) => steps.push(s) }, start);
    expect(made.bytes).toEqual((await makeReportPdf(given, silent)).bytes);
    const pages = (await readPdf(made.bytes)).pages.length;
    expect(steps).toEqual(Array.from({ length: pages + 1 }, (_, drawn) => ({ drawn, pages })));
  });
});

describe("can the making be stopped?", () => {
  it("at once, and the worker with it", async () => {
    const stopping = new AbortController();
    const worker = madeWorker((made) => {
      say(made, "ready");
      say(made, { step: { drawn: 0, pages: 2 } });
    });
    const watch = { onStep: () => stopping.abort(), signal: stopping.signal };
    await expect(reportInBackground(given, watch, () => worker)).rejects.toThrow(/abort/i);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("in the page after the page that is being drawn", async () => {
    const stopping = new AbortController();
    const drawn: number[] = [];
    const onStep = (step: PdfStep) => {
      drawn.push(step.drawn);
      if (step.drawn === 1) stopping.abort();
    };
    const making = reportInBackground(given, { onStep, signal: stopping.signal }, () => undefined);
    await expect(making).rejects.toThrow(/abort/i);
    expect(drawn).toEqual([0, 1]);
  });
});
