import { describe, expect, it } from "vitest";
import { compareTexts } from "../importing/compare/compare-texts";
import { resolution } from "../importing/match/cases/sample";
import { readResolution } from "../importing/match/read-resolution";
import { breakDown, madeWorker, say } from "./cases/made-worker";
import { compareInBackground } from "./compare-in-background";

const readingOf = (months: string) =>
  readResolution(
    resolution({ operative: [`Decides to extend the mandate of UNMIAR for ${months} months`] }),
  );
const given = { before: readingOf("six"), after: readingOf("nine") };
const compared = compareTexts(given.before, given.after);

describe("are two texts compared wherever they can be?", () => {
  it("by the worker, which gets them once it is there and is let go afterwards", async () => {
    const worker = madeWorker((made) => {
      say(made, "ready");
      say(made, { answer: compared });
    });
    expect(await compareInBackground(given, undefined, () => worker)).toEqual(compared);
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
    expect(await compareInBackground(given, undefined, start)).toEqual(compared);
  });

  it("and not a second time where the worker broke down over them", async () => {
    const worker = madeWorker((made) => {
      say(made, "ready");
      breakDown(made);
    });
    await expect(compareInBackground(given, undefined, () => worker)).rejects.toThrow("broke down");
  });
});

describe("can a comparison be stopped?", () => {
  it("at once, and the worker with it", async () => {
    const stopping = new AbortController();
    const worker = madeWorker((made) => {
      say(made, "ready");
      stopping.abort();
    });
    await expect(compareInBackground(given, stopping.signal, () => worker)).rejects.toThrow(
      /abort/i,
    );
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("before it began too", async () => {
    const worker = madeWorker(() => undefined);
    await expect(compareInBackground(given, AbortSignal.abort(), () => worker)).rejects.toThrow(
      /abort/i,
    );
  });
});
