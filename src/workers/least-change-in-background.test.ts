import { describe, expect, it } from "vitest";
import { leastAnswer } from "../engine/explore/least-answer";
import type { LeastChangeStep } from "../engine/explore/least-change";
import { usualQuestion } from "../engine/explore/least-question";
import { templateDesign } from "../engine/stress/cases/stress-designs";
import { precedents } from "../precedents/current";
import { madeWorker, say } from "./cases/made-worker";
import { runLeastChange } from "./least-change-given";
import { leastChangeInBackground } from "./least-change-in-background";

const design = templateDesign("unoci-2004");
const given = { design, precedents, question: usualQuestion };
const answer = leastAnswer(design, precedents, usualQuestion);
const refused = () => {
  throw new DOMException("refused", "SecurityError");
};

describe("is the least change searched wherever it can be?", () => {
  it("by the worker, which says how far it is and gets nothing that cannot be sent", async () => {
    const steps: LeastChangeStep[] = [];
    const told = [
      { edits: 0, looked: 1 },
      { edits: 1, looked: 16 },
    ];
    const worker = madeWorker((made) => {
      say(made, "ready");
      for (const step of told) say(made, { step });
      say(made, { answer });
    });
    const onStep = (step: LeastChangeStep) => steps.push(step);
    expect(await leastChangeInBackground(given, { onStep }, () => worker)).toEqual(answer);
    expect(steps).toEqual(told);
    expect(worker.postMessage).toHaveBeenCalledWith(structuredClone(given));
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it.each([
    ["there is none", () => undefined],
    ["they are refused", refused],
  ])("in the page where %s, with the same answer", async (_, start) => {
    const steps: LeastChangeStep[] = [];
    const onStep = (step: LeastChangeStep) => steps.push(step);
    expect(await leastChangeInBackground(given, { onStep }, start)).toEqual(answer);
    expect(steps.length).toBeGreaterThan(0);
  });
});

describe("does a worker tell how far it is without talking all the time?", () => {
  it("at once, then after every so many milliseconds", () => {
    const tell = (millisecondsAStep: number) => {
      let now = 0;
      const steps: LeastChangeStep[] = [];
      const clock = () => {
        now += millisecondsAStep;
        return now;
      };
      expect(runLeastChange(given, (step) => steps.push(step), clock)).toEqual(answer);
      return steps.length;
    };
    expect(tell(0)).toBe(1);
    expect(tell(100)).toBeGreaterThan(1);
  });
});

describe("can a search be stopped?", () => {
  it("at once, and the worker with it", async () => {
    const stopping = new AbortController();
    const worker = madeWorker((made) => {
      say(made, "ready");
      say(made, { step: { edits: 1, looked: 500 } });
    });
    const watch = { onStep: () => stopping.abort(), signal: stopping.signal };
    await expect(leastChangeInBackground(given, watch, () => worker)).rejects.toThrow(/abort/i);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("in the page at the next breath", async () => {
    const stopping = new AbortController();
    const watch = { onStep: () => stopping.abort(), signal: stopping.signal };
    await expect(leastChangeInBackground(given, watch, () => undefined)).rejects.toThrow(/abort/i);
  });
});
