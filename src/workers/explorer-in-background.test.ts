import { describe, expect, it } from "vitest";
import { exploreAll, type GivenExploration } from "../alternatives/explorer/run-explorer";
import { smallDesign } from "../engine/stress/cases/stress-designs";
import { precedents } from "../precedents/current";
import { breakDown, madeWorker, say } from "./cases/made-worker";
import { explorerInBackground } from "./explorer-in-background";
import { type ExplorerProgress, exploreInTurns } from "./explorer-turns";
import { enough } from "./explorer-words";

const given: GivenExploration = {
  design: smallDesign(),
  precedents,
  measures: ["uniformed"],
  most: 6_500,
  seed: 3,
};
const answer = exploreAll(given);

describe("is a design explored wherever it can be?", () => {
  it("by the worker, which says how far it is and gets nothing that cannot be sent", async () => {
    const steps: ExplorerProgress[] = [];
    const worker = madeWorker((made) => {
      say(made, "ready");
      say(made, { step: { assessed: 2_000, of: 6_500 } });
      say(made, { answer });
    });
    const onStep = (step: ExplorerProgress) => steps.push(step);
    expect(await explorerInBackground(given, { onStep }, () => worker)).toEqual(answer);
    expect(steps).toEqual([{ assessed: 2_000, of: 6_500 }]);
    expect(worker.postMessage).toHaveBeenCalledWith(structuredClone(given));
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(structuredClone(answer)).toEqual(answer);
  });

  it.each([
    ["there is none", () => undefined],
    [
      "they are refused",
      () => {
        throw new DOMException("refused", "SecurityError");
      },
    ],
  ])("in the page where %s, with the same answer", async (_, start) => {
    expect(await explorerInBackground(given, {}, start)).toEqual(answer);
  });

  it("and not a second time where the worker broke down over it", async () => {
    const worker = madeWorker((made) => {
      say(made, "ready");
      breakDown(made);
    });
    await expect(explorerInBackground(given, {}, () => worker)).rejects.toThrow("broke down");
  });
});

describe("is what was found kept when it is stopped?", () => {
  it("the worker is told, before it began too, and answers with its part", async () => {
    const part = { ...answer, isStopped: true };
    const stopping = new AbortController();
    const worker = madeWorker((made) => {
      say(made, "ready");
      stopping.abort();
      say(made, { answer: part });
    });
    const watch = { enough: stopping.signal };
    expect(await explorerInBackground(given, watch, () => worker)).toEqual(part);
    expect(worker.postMessage).toHaveBeenLastCalledWith(enough);
    const early = madeWorker((made) => {
      say(made, "ready");
      say(made, { answer: part });
    });
    await explorerInBackground(given, { enough: AbortSignal.abort() }, () => early);
    expect(early.postMessage).toHaveBeenCalledWith(enough);
  });

  it("in turns, after the turn in which it was asked, and told as a part", async () => {
    let turns = 0;
    let clock = 0;
    const found = await exploreInTurns(given, {
      onStep: () => undefined,
      isEnough: () => turns === 2,
      pause: async () => {
        turns += 1;
      },
      stretch: 10,
      now: () => {
        clock += 10;
        return clock;
      },
    });
    expect([found.assessed, found.isStopped, found.isWhole]).toEqual([4_000, true, false]);
    expect(found.options.length).toBeGreaterThan(0);
  });
});

it("is nothing left of it where nobody waits any more?", async () => {
  const leaving = new AbortController();
  const watch = { signal: leaving.signal, onStep: () => leaving.abort() };
  const worker = madeWorker((made) => {
    say(made, "ready");
    say(made, { step: { assessed: 1, of: 2 } });
  });
  await expect(explorerInBackground(given, watch, () => worker)).rejects.toThrow(/abort/i);
  expect(worker.terminate).toHaveBeenCalledOnce();
});
