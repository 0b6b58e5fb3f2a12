import { describe, expect, it } from "vitest";
import { resolution } from "../importing/match/cases/sample";
import { breakDown, madeWorker, say } from "./cases/made-worker";
import { readInBackground } from "./read-in-background";

const text = resolution({ operative: ["Decides to extend the mandate of UNMIAR for six months"] });
const given = { kind: "words", text } as const;

describe("is a text read wherever it can be?", () => {
  it("by the worker, which gets it once it is there and is let go afterwards", async () => {
    const answer = { ok: false, problem: { code: "empty" } } as const;
    const worker = madeWorker((made) => {
      say(made, "ready");
      say(made, { answer });
    });
    expect(await readInBackground(given, undefined, () => worker)).toEqual(answer);
    expect(worker.postMessage).toHaveBeenCalledWith(given);
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
    ["it does not begin", () => madeWorker(breakDown)],
  ])("in the page where %s", async (_, start) => {
    const read = await readInBackground(given, undefined, start);
    expect(read.ok && read.reading.fields.durationMonths.value).toBe(6);
  });

  it("whatever a library inside the worker says meanwhile", async () => {
    const answer = { ok: false, problem: { code: "empty" } } as const;
    const worker = madeWorker((made) => {
      say(made, "ready");
      say(made, { sourceName: "worker", action: "ready", data: null });
      say(made, { answer });
    });
    expect(await readInBackground(given, undefined, () => worker)).toEqual(answer);
  });

  it("and not a second time where the worker broke down over it", async () => {
    const worker = madeWorker((made) => {
      say(made, "ready");
      breakDown(made);
    });
    await expect(readInBackground(given, undefined, () => worker)).rejects.toThrow("broke down");
  });
});

describe("can a reading be stopped?", () => {
  it("at once, and the worker with it", async () => {
    const stopping = new AbortController();
    const worker = madeWorker((made) => {
      say(made, "ready");
      stopping.abort();
    });
    await expect(readInBackground(given, stopping.signal, () => worker)).rejects.toThrow(/abort/i);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("before it began too", async () => {
    await expect(
      readInBackground(given, AbortSignal.abort(), () => madeWorker(() => undefined)),
    ).rejects.toThrow(/abort/i);
  });
});
