import { describe, expect, it } from "vitest";
import { smallDesign } from "../engine/stress/cases/stress-designs";
import type { StressStep } from "../engine/stress/stress-result";
import { stressTest } from "../engine/stress/stress-run";
import { precedents } from "../precedents/current";
import { madeWorker, say } from "./cases/made-worker";
import { runStress } from "./stress-given";
import { stressInBackground } from "./stress-in-background";

const design = smallDesign();
const given = { design, records: { precedents } };
const answer = stressTest(design, precedents);

describe("is a design put under stress wherever it can be?", () => {
  it("by the worker, which says how far it is and gets nothing that cannot be sent", async () => {
    const steps: StressStep[] = [];
    const told: StressStep[] = [
      { stage: "breaks", done: 0, of: 4 },
      { stage: "mends", done: 3, of: 9 },
    ];
    const worker = madeWorker((made) => {
      say(made, "ready");
      for (const step of told) say(made, { step });
      say(made, { answer });
    });
    const onStep = (step: StressStep) => steps.push(step);
    expect(await stressInBackground(given, { onStep }, () => worker)).toEqual(answer);
    expect(steps).toEqual(told);
    expect(worker.postMessage).toHaveBeenCalledWith(structuredClone({ design, precedents }));
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
  ])("in the page where %s, step by step, with the same answer", async (_, start) => {
    const steps: StressStep[] = [];
    const onStep = (step: StressStep) => steps.push(step);
    expect(await stressInBackground(given, { onStep }, start)).toEqual(answer);
    expect(new Set(steps.map(({ stage }) => stage))).toEqual(new Set(["breaks", "mends"]));
  });
});

describe("does a worker tell how far it is without talking all the time?", () => {
  it("the first step of each stage at once, then one every so many milliseconds", () => {
    const tell = (millisecondsAStep: number) => {
      let now = 0;
      const steps: StressStep[] = [];
      const clock = () => {
        now += millisecondsAStep;
        return now;
      };
      const done = runStress({ design, precedents }, (step) => steps.push(step), clock);
      expect(done).toEqual(answer);
      return steps;
    };
    const [first] = tell(0);
    expect(first).toMatchObject({ stage: "breaks", done: 0 });
    expect(tell(0).map(({ stage }) => stage)).toEqual(["breaks", "mends"]);
    expect(tell(100).length).toBeGreaterThan(5);
  });
});

describe("can a run be stopped?", () => {
  it("at once, and the worker with it", async () => {
    const stopping = new AbortController();
    const worker = madeWorker((made) => {
      say(made, "ready");
      say(made, { step: { stage: "breaks", done: 0, of: 4 } });
    });
    const watch = { onStep: () => stopping.abort(), signal: stopping.signal };
    await expect(stressInBackground(given, watch, () => worker)).rejects.toThrow(/abort/i);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("in the page at the next breath, and a new run goes on", async () => {
    const stopping = new AbortController();
    const stopped = stressInBackground(
      given,
      { onStep: () => stopping.abort(), signal: stopping.signal },
      () => undefined,
    );
    const next = stressInBackground(given, {}, () => undefined);
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await next).toEqual(answer);
  });
});
