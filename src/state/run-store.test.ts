import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { smallExercise, smallRun } from "../classroom/cases/small-run";
import { passedAt } from "../classroom/clock";
import { withReleased } from "../classroom/due-injects";
import { withClockTurned } from "../classroom/run-acts";

/** A window of its own: what it holds in memory is nobody else's. */
async function freshWindow() {
  vi.resetModules();
  return import("./run-store");
}
type RunWindow = Awaited<ReturnType<typeof freshWindow>>;
const runOf = (window: RunWindow) => window.useRunStore.getState().run;
const isKept = (window: RunWindow) => () => window.useRunStore.getState().isKept === true;

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("is nothing of a run lost?", () => {
  it("begun, it is on the device with a code for each inject", async () => {
    const trainer = await freshWindow();
    const id = await trainer.beginRun(smallExercise, "thirty");
    const after = await freshWindow();
    const loaded = await after.openRun(id);
    expect(loaded.outcome).toBe("opened");
    expect(runOf(after)).toEqual(runOf(trainer));
    expect(Object.keys(runOf(after)?.codes ?? {})).toHaveLength(3);
  });

  it("every change is there after a reload, and a clock that ran has run on", async () => {
    const trainer = await freshWindow();
    const id = await trainer.beginRun(smallExercise, "thirty");
    const start = new Date("2026-11-21T14:00:00Z");
    trainer.changeRun((run) => withClockTurned(run, start));
    trainer.changeRun((run) => withReleased(run, "bridge", start));
    for (const notes of ["B", "Bl", "Blue"]) trainer.changeRun((run) => ({ ...run, notes }));
    await vi.waitUntil(isKept(trainer));
    const after = await freshWindow();
    await after.openRun(id);
    const run = runOf(after);
    expect(run?.notes).toBe("Blue");
    expect(run?.released.map(({ inject }) => inject)).toEqual(["bridge"]);
    expect(run && passedAt(run.clock, start.getTime() + 60_000)).toBe(60_000);
  });

  it("a change that changes nothing is none", async () => {
    const trainer = await freshWindow();
    await trainer.beginRun(smallExercise, "thirty");
    const before = runOf(trainer);
    trainer.changeRun((run) => run);
    expect(runOf(trainer)).toBe(before);
  });

  it("one taken in from a file is on the device under its own id", async () => {
    const trainer = await freshWindow();
    await trainer.takeInRun(smallRun({ notes: "From the other laptop" }));
    const after = await freshWindow();
    await after.openRun("run-1");
    expect(runOf(after)?.notes).toBe("From the other laptop");
  });

  it("an earlier state from a file lies beside the run that is here; the same state is no second one", async () => {
    const trainer = await freshWindow();
    const run = smallRun({ notes: "Now" });
    expect(await trainer.takeInRun(run)).toEqual({ id: "run-1", isBeside: false });
    expect(await trainer.takeInRun(run)).toEqual({ id: "run-1", isBeside: false });
    const { id, isBeside } = await trainer.takeInRun({ ...run, notes: "Before the start" });
    expect(isBeside).toBe(true);
    const after = await freshWindow();
    await after.openRun("run-1");
    expect(runOf(after)?.notes).toBe("Now");
    await after.openRun(id);
    expect(runOf(after)?.notes).toBe("Before the start");
  });
});

describe("is it told where there is no run to open?", () => {
  it("an id that is unknown", async () => {
    const trainer = await freshWindow();
    expect(await trainer.openRun("nobody")).toEqual({ outcome: "none" });
    expect(runOf(trainer)).toBeUndefined();
  });

  it("one that is damaged on the disk", async () => {
    const trainer = await freshWindow();
    const { runRecords } = await import("../storage/run-records");
    await (await runRecords()).keep({ id: "torn", text: '{"id":"torn"', keptAt: 1 });
    expect(await trainer.openRun("torn")).toMatchObject({
      outcome: "damaged",
      problem: { code: "not-json" },
    });
  });
});

describe("does a second window follow?", () => {
  beforeEach(() => {
    const listeners = new Set<() => void>();
    vi.stubGlobal("window", {
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      localStorage: { setItem: () => undefined },
    });
    vi.stubGlobal("document", {
      visibilityState: "visible",
      addEventListener: (_name: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_name: string, listener: () => void) => listeners.delete(listener),
    });
  });

  it("a change here is there at once, and a run of another exercise is left alone", async () => {
    const first = await freshWindow();
    const id = await first.beginRun(smallExercise, "thirty");
    const second = await freshWindow();
    await second.openRun(id);
    const stop = second.followOpenRun();
    first.changeRun((run) => ({ ...run, notes: "Heard" }));
    await vi.waitUntil(() => runOf(second)?.notes === "Heard");
    second.useRunStore.setState({ run: smallRun(), isKept: true });
    first.changeRun((run) => ({ ...run, notes: "Not for you" }));
    await vi.waitUntil(isKept(first));
    expect(runOf(second)?.id).toBe("run-1");
    expect(runOf(second)?.notes).toBeUndefined();
    stop();
  });
});
