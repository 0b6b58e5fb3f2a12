import { beforeEach, describe, expect, it, vi } from "vitest";
import { resolution } from "../importing/match/cases/sample";
import { readResolution } from "../importing/match/read-resolution";
import type { KeptReading } from "../storage/kept-reading";
import { startKeeping, useKeptState } from "./reading-keeping";
import {
  beginReading,
  changeDecisions,
  type OpenReading,
  redoDecision,
  undoDecision,
  useReadingStore,
} from "./reading-store";

const text = resolution({ operative: ["Decides to extend the mandate of UNMIAR for a year"] });
const open: OpenReading = { name: "a.txt", text, reading: readResolution(text) };
const decisions = () => useReadingStore.getState().decisions;

beforeEach(() => beginReading(undefined));

describe("can every decision be taken back?", () => {
  it("one at a time, and taken again", () => {
    beginReading(open);
    changeDecisions((before) => ({ ...before, a: { kind: "accepted" } }));
    changeDecisions((before) => ({ ...before, b: { kind: "rejected" }, c: { kind: "accepted" } }));
    undoDecision();
    expect(decisions()).toEqual({ a: { kind: "accepted" } });
    redoDecision();
    expect(Object.keys(decisions())).toEqual(["a", "b", "c"]);
    undoDecision();
    expect(undoDecision()).toBe(true);
    expect(decisions()).toEqual({});
    expect(undoDecision()).toBe(false);
  });

  it("but not into those about another text", () => {
    beginReading(open);
    changeDecisions(() => ({ a: { kind: "accepted" } }));
    beginReading({ ...open, name: "b.txt" });
    expect(decisions()).toEqual({});
    expect(undoDecision()).toBe(false);
    expect(decisions()).toEqual({});
  });
});

describe("is the reading kept on the device?", () => {
  it("the text and each decision, and no longer once it is closed", async () => {
    const save = vi.fn(async (_: KeptReading | undefined) => undefined);
    const stop = startKeeping({ load: async () => undefined, save });
    beginReading(open);
    changeDecisions(() => ({ a: { kind: "rejected" } }));
    beginReading(undefined);
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(3));
    stop();
    const kept = { name: "a.txt", text };
    expect(save.mock.calls.map(([saved]) => saved)).toEqual([
      { ...kept, decisions: {} },
      { ...kept, decisions: { a: { kind: "rejected" } } },
      undefined,
    ]);
    expect(useKeptState.getState().isKept).toBe(true);
  });

  it("where the browser refuses, that is known", async () => {
    const stop = startKeeping({
      load: async () => undefined,
      save: () => Promise.reject(new DOMException("full", "QuotaExceededError")),
    });
    beginReading(open);
    await vi.waitFor(() => expect(useKeptState.getState().isKept).toBe(false));
    stop();
  });
});
