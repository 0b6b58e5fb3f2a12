import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noTrial, type Trial } from "../alternatives/what-if/trial";
import { leaveBehind, leftBehind, letGoOfLeft } from "./left-trial";

const trial: Trial = {
  earlier: [],
  steps: [{ path: "force.troopCeiling", value: 8000 }],
  at: 1,
};

/** A local storage in memory. */
function memory(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  } as Storage;
}

beforeEach(() => vi.stubGlobal("window", { localStorage: memory() }));
afterEach(() => vi.unstubAllGlobals());

describe("is what was tried last there when the page comes back at once?", () => {
  it("laid down for its own design, until it is let go", () => {
    leaveBehind("one", trial);
    expect(leftBehind("one")).toEqual(trial);
    expect(leftBehind("two")).toBeUndefined();
    letGoOfLeft("one");
    expect(leftBehind("one")).toBeUndefined();
  });

  it("that all was taken back is laid down too", () => {
    leaveBehind("one", noTrial);
    expect(leftBehind("one")).toEqual(noTrial);
  });

  it("what is damaged is none, and a browser that refuses is no error", () => {
    window.localStorage.setItem("mandate-wizard.trial.one", "{");
    expect(leftBehind("one")).toBeUndefined();
    const refuse = () => {
      throw new Error("no");
    };
    vi.stubGlobal("window", {
      localStorage: { getItem: refuse, setItem: refuse, removeItem: refuse },
    });
    leaveBehind("one", trial);
    expect(leftBehind("one")).toBeUndefined();
    expect(() => letGoOfLeft("one")).not.toThrow();
  });
});
