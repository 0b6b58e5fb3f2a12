import { beforeEach, describe, expect, it, vi } from "vitest";
import { smallRun } from "../classroom/cases/small-run";
import { leaveRun, letGoOfRun, withLeft } from "./left-run";

const laid = new Map<string, string>();

beforeEach(() => {
  laid.clear();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => laid.get(key) ?? null,
      setItem: (key: string, text: string) => laid.set(key, text),
      removeItem: (key: string) => laid.delete(key),
    },
  });
});

describe("is a change kept that the database had no time to write?", () => {
  it("found again beside the run that was written, until the database has it", () => {
    const written = smallRun();
    const changed = { ...written, notes: "Blue", clock: { passed: 0, startedAt: 5 } };
    leaveRun(changed);
    expect(withLeft(written)).toEqual(changed);
    expect([...laid.values()].join()).not.toContain("SECRET purpose");
    letGoOfRun(written.id);
    expect(withLeft(written)).toBe(written);
  });

  it.each([
    ["damaged", '{"id":'],
    ["no run", '"Blue"'],
    ["of another run", JSON.stringify({ ...smallRun({ id: "run-2" }), exercise: undefined })],
    ["of a later form", JSON.stringify({ ...smallRun(), exercise: undefined, more: 1 })],
  ])("what is %s is passed over", (_what, text) => {
    const written = smallRun();
    leaveRun(written);
    const [key = ""] = laid.keys();
    laid.set(key, text);
    expect(withLeft(written)).toBe(written);
  });

  it("a browser that refuses changes nothing", () => {
    vi.stubGlobal("window", {});
    const written = smallRun();
    leaveRun(written);
    letGoOfRun(written.id);
    expect(withLeft(written)).toBe(written);
  });
});
