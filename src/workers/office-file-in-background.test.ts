import { describe, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { reportOf } from "../report/model/cases/report-of";
import { richDesign } from "../report/model/cases/rich-design";
import { reportNamespaces } from "../report/model/report-words";
import { breakDown, madeWorker, say } from "./cases/made-worker";
import { type GivenOfficeFile, makeOfficeFile } from "./office-file";
import { officeFileInBackground } from "./office-file-in-background";

const { report } = reportOf(richDesign, { kind: "brief" });
const word: GivenOfficeFile = {
  kind: "word",
  report,
  locale: "en",
  messages: await loadMessages("en", reportNamespaces),
  paper: "a4",
};
const workbook: GivenOfficeFile = {
  kind: "workbook",
  direction: "rtl",
  sheets: [
    {
      id: "one",
      title: "One",
      columns: [{ text: "Troops", width: 12 }],
      rows: [[7000], [undefined]],
    },
  ],
};
const slides: GivenOfficeFile = {
  kind: "slides",
  deck: {
    title: "Exercise",
    subject: "Orvane",
    marking: "Exercise",
    locale: "en",
    direction: "ltr",
    date: "2026-11-21",
    slides: [
      {
        kind: "points",
        kicker: "",
        title: { text: "What happened", lang: "en" },
        points: [{ text: "A road was closed.", lang: "en" }],
        notes: ["Ask who was told."],
      },
    ],
  },
};
/** Every office file is a zip. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

describe("is an office file made wherever it can be?", () => {
  it("by the worker, which gets nothing that cannot be sent", async () => {
    const bytes = new Uint8Array([1, 2]);
    const worker = madeWorker((made) => {
      say(made, "ready");
      say(made, { answer: bytes });
    });
    expect(await officeFileInBackground(word, undefined, () => worker)).toBe(bytes);
    expect(worker.postMessage).toHaveBeenCalledWith(structuredClone(word));
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it.each([
    ["a workbook", workbook],
    ["slides", slides],
    ["a Word file", word],
  ])("%s in the page where there is no worker, the same bytes", async (_, given) => {
    const made = await officeFileInBackground(given, undefined, () => undefined);
    expect(isZip(made)).toBe(true);
    expect(made).toEqual(await makeOfficeFile(structuredClone(given)));
  });
});

describe("can the making be stopped?", () => {
  it("at once, and the worker with it", async () => {
    const stopping = new AbortController();
    const worker = madeWorker((made) => {
      say(made, "ready");
      stopping.abort(new Error("stopped"));
    });
    const making = officeFileInBackground(workbook, stopping.signal, () => worker);
    await expect(making).rejects.toThrow("stopped");
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("before anything is made in the page, so that no file is handed over", async () => {
    const signal = AbortSignal.abort(new Error("stopped"));
    const making = officeFileInBackground(workbook, signal, () => undefined);
    await expect(making).rejects.toThrow("stopped");
  });
});

it("does a worker that breaks down in the middle say so, and is nothing tried again?", async () => {
  const worker = madeWorker((made) => {
    say(made, "ready");
    breakDown(made);
  });
  await expect(officeFileInBackground(slides, undefined, () => worker)).rejects.toThrow("broke");
});
