import { afterEach, expect, it, vi } from "vitest";
import { forgetTeamNumbers, keepTeamNumbers, keptTeamNumbers } from "./kept-team-numbers";

afterEach(() => vi.unstubAllGlobals());

function memory(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    },
  });
  return kept;
}

const numbers = new Map([
  ["blue", 2],
  ["green", 1],
]);

it("has each team of a run its number after a reload, and none once the run is forgotten?", () => {
  memory();
  keepTeamNumbers("run-1", numbers);
  expect(keptTeamNumbers("run-1")).toEqual(numbers);
  expect(keptTeamNumbers("run-2")).toEqual(new Map());
  forgetTeamNumbers("run-1");
  expect(keptTeamNumbers("run-1")).toEqual(new Map());
});

it.each(["{", "7", '[["blue"]]', '[["blue",0]]', '[["blue",1.5]]', '[["blue",1],["green",1]]'])(
  "is nonsense such as %s taken for nothing kept?",
  (text) => {
    const kept = memory();
    keepTeamNumbers("run-1", numbers);
    for (const key of kept.keys()) kept.set(key, text);
    expect(keptTeamNumbers("run-1")).toEqual(new Map());
  },
);

it("does a browser that refuses storage only forget?", () => {
  vi.stubGlobal("window", {});
  keepTeamNumbers("run-1", numbers);
  forgetTeamNumbers("run-1");
  expect(keptTeamNumbers("run-1")).toEqual(new Map());
});
