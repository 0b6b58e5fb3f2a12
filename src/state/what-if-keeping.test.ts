import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noTrial, type Trial, type TrialEdit } from "../alternatives/what-if/trial";
import { blankDesign } from "../domain/design";
import { designOf } from "../engine/cases/case";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import type { TrialKeeper } from "../storage/kept-trials";
import { keepPause, keepTrials, type TrialKeeping, useTrialKept } from "./what-if-keeping";
import { clearTrial, frameNow, leaveTrial, tryValue, useWhatIf } from "./what-if-store";

const records = { evidence: currentEvidence, precedents };
const one = { ...designOf({ "force.troopCeiling": 7000 }), id: "one" };
const two = blankDesign("two", "Two");
const ceiling = (value: unknown): TrialEdit => ({ path: "force.troopCeiling", value });

/** A device in memory. */
function memory(): TrialKeeper & { kept: Map<string, Trial> } {
  const kept = new Map<string, Trial>();
  return {
    kept,
    load: async (design) => kept.get(design),
    save: async (design, trial) => {
      if (trial) kept.set(design, trial);
      else kept.delete(design);
    },
    keepOnly: async () => undefined,
  };
}

const state = () => useWhatIf.getState();
let device = memory();
let keeping: TrialKeeping;

beforeEach(() => {
  vi.useFakeTimers();
  leaveTrial();
  device = memory();
  keeping = keepTrials(device);
});
afterEach(async () => {
  await keeping.stop();
  vi.useRealTimers();
});

describe("does what is tried survive a reload?", () => {
  it("kept a moment after the last movement, and laid again on the same design", async () => {
    await keeping.follow(one, records);
    tryValue(ceiling(8000), 0);
    tryValue(ceiling(9000), 10);
    expect(device.kept.size).toBe(0);
    await vi.advanceTimersByTimeAsync(keepPause);
    expect(device.kept.get("one")?.steps).toEqual([ceiling(9000)]);
    expect(useTrialKept.getState().isKept).toBe(true);
    await keeping.stop();
    expect(state().start).toBeUndefined();
    keeping = keepTrials(device);
    await keeping.follow(one, records);
    expect(frameNow(state())?.design.force?.troopCeiling?.value).toBe(9000);
  });

  it("at once where the page is left; nothing is kept of a trial that is empty", async () => {
    await keeping.follow(one, records);
    tryValue(ceiling(8000), 0);
    await keeping.flush();
    expect(device.kept.get("one")?.steps).toEqual([ceiling(8000)]);
    clearTrial();
    await keeping.flush();
    expect(device.kept.size).toBe(0);
  });

  it("tried the moment before the page is gone, it is there when the page comes back", async () => {
    const held = new Map<string, string>();
    vi.stubGlobal("window", {
      localStorage: {
        getItem: (key: string) => held.get(key) ?? null,
        setItem: (key: string, value: string) => void held.set(key, value),
        removeItem: (key: string) => void held.delete(key),
      },
    });
    const slow = { ...device, save: () => new Promise<void>(() => undefined) };
    const gone = keepTrials(slow);
    await gone.follow(one, records);
    tryValue(ceiling(8000), 0);
    gone.leave();
    leaveTrial();
    await keeping.follow(one, records);
    expect(state().trial.steps).toEqual([ceiling(8000)]);
    expect(device.kept.get("one")?.steps).toEqual([ceiling(8000)]);
    expect(held.size).toBe(0);
    vi.unstubAllGlobals();
  });

  it("where the device keeps nothing, it can be told, and the work goes on", async () => {
    const refuse = async () => Promise.reject(new Error("no room"));
    await keeping.stop();
    keeping = keepTrials({ load: refuse, save: refuse, keepOnly: refuse });
    await keeping.follow(one, records);
    tryValue(ceiling(8000), 0);
    await keeping.flush();
    expect(useTrialKept.getState().isKept).toBe(false);
    expect(state().trial.steps).toEqual([ceiling(8000)]);
  });
});

describe("has each design on the desk a trial of its own?", () => {
  it("another design begins with its own, and the first finds its own again", async () => {
    await keeping.follow(one, records);
    tryValue(ceiling(8000), 0);
    await keeping.follow(two, records);
    expect(state().trial).toEqual(noTrial);
    expect(state().start?.design.id).toBe("two");
    tryValue(ceiling(500), 0);
    await keeping.follow(one, records);
    expect(state().trial.steps).toEqual([ceiling(8000)]);
    expect(device.kept.get("two")?.steps).toEqual([ceiling(500)]);
  });

  it("a later version of the same design keeps what is tried", async () => {
    await keeping.follow(one, records);
    tryValue(ceiling(8000), 0);
    await keeping.follow({ ...one, about: { title: "Renamed" } }, records);
    expect(state().trial.steps).toEqual([ceiling(8000)]);
    expect(frameNow(state())?.design.about.title).toBe("Renamed");
  });

  it("of two designs opened one right after the other the later one is laid", async () => {
    device.kept.set("one", { ...noTrial, steps: [ceiling(1)], at: 1 });
    const first = keeping.follow(one, records);
    const second = keeping.follow(two, records);
    await Promise.all([first, second]);
    expect(state().start?.design.id).toBe("two");
    expect(state().trial).toEqual(noTrial);
  });

  it("changed while its trial is being fetched, the later version is laid", async () => {
    const first = keeping.follow(one, records);
    await keeping.follow({ ...one, about: { title: "Renamed" } }, records);
    await first;
    expect(frameNow(state())?.design.about.title).toBe("Renamed");
  });
});
