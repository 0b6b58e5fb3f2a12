import { afterEach, expect, it, vi } from "vitest";
import { keepTeamClock, keptTeamClock } from "./kept-team-clock";

afterEach(() => vi.unstubAllGlobals());

it("has each team its own clock after a reload, and none where nonsense was kept?", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    },
  });
  const running = { passed: 60_000, startedAt: 1_795_338_000_000 };
  keepTeamClock("blue", running);
  keepTeamClock("green", { passed: 0 });
  expect(keptTeamClock("blue")).toEqual(running);
  expect(keptTeamClock("green")).toEqual({ passed: 0 });
  expect(keptTeamClock("red")).toBeUndefined();
  for (const text of ["{", "7", '{"passed":-1}', '{"passed":"1"}']) {
    for (const key of kept.keys()) kept.set(key, text);
    expect(keptTeamClock("blue")).toBeUndefined();
  }
});

it("does a browser that refuses storage only forget?", () => {
  vi.stubGlobal("window", {});
  keepTeamClock("blue", { passed: 1 });
  expect(keptTeamClock("blue")).toBeUndefined();
});
