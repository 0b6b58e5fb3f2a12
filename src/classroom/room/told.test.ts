import { describe, expect, it } from "vitest";
import { passedAt } from "../clock";
import type { Run } from "../run";
import { waitAfter } from "./backoff";
import { injectKey } from "./keys";
import { awayAfter, type Member, membersHere, presenceText, readPresence } from "./presence";
import { clockTold, injectsTold, readInjectTold, readRunTold, runTold } from "./told";

const inject = { id: "rain", title: "Rain", text: "It rains.", touches: ["force.troopCeiling"] };
const run = {
  id: "run-1",
  cut: "short",
  clock: { passed: 1000, startedAt: 50_000 },
  codes: { rain: "KXT473", debrief: "BCD347", snow: "QQQ777" },
  released: [{ inject: "rain", at: "2026-01-01T10:00:00Z" }],
  exercise: {
    id: "orvane",
    version: "1",
    title: "Orvane",
    injects: [inject, { ...inject, id: "snow" }],
    reading: [],
    facilitator: { rubric: [], questions: [], model: [], notes: "for the trainer alone" },
  },
} as unknown as Run;

describe("what a room is told of a run", () => {
  it("holds the clock as it stands, and no code and nothing of the trainer's", () => {
    const told = runTold(run, "room-1", 60_000);
    expect(told).toMatchObject({ passed: 11_000, isRunning: true, isClosed: false });
    expect(JSON.stringify(told)).not.toMatch(/KXT473|trainer alone/);
    expect(readRunTold(JSON.stringify(told))).toEqual(told);
  });

  it("holds the injects that were released and no other, without what they bear on", () => {
    const told = injectsTold(run);
    expect(told.map(([id]) => id)).toEqual(["rain"]);
    expect(JSON.stringify(told)).not.toContain("troopCeiling");
    expect(injectKey("rain")).toBe("exercise.inject.rain");
  });

  it.each(["", "{}", "[]", '{"v":1}', "x".repeat(100)])("reads nothing of %j", (text) => {
    expect(readRunTold(text)).toBeUndefined();
    expect(readInjectTold("rain", text)).toBeUndefined();
    expect(readPresence(text)).toBeUndefined();
  });
});

describe("the trainer's clock on a laptop whose own is wrong", () => {
  it("shows what the trainer's shows", () => {
    // The server wrote at 100 s of its clock; this laptop's clock is 30 s behind it.
    const clock = clockTold({ passed: 11_000, isRunning: true }, 100_000, 30_000);
    expect(passedAt(clock, 75_000)).toBe(16_000);
    expect(passedAt(clockTold({ passed: 5, isRunning: false }, 1, 1), 9_999_999)).toBe(5);
  });
});

describe("who is there", () => {
  const member = (id: string, at: number, state: "here" | "left" = "here"): Member => ({
    ...{ v: 1, name: id, state, id, at },
  });
  it("counts who gave a sign of late and has not left", () => {
    const all = [
      member("b", 90),
      member("a", 90),
      member("c", 90 - awayAfter),
      member("d", 90, "left"),
    ];
    expect(membersHere(all, 91).map(({ id }) => id)).toEqual(["a", "b"]);
  });
  it("reads back a sign that was given", () => {
    expect(readPresence(presenceText("Ana", "here"))).toEqual({ v: 1, name: "Ana", state: "here" });
  });
});

describe("how long a change waits before it is sent again", () => {
  it("grows to four seconds, and is never the same for a whole class", () => {
    expect([1, 2, 3, 6, 50].map((times) => waitAfter(times, 1))).toEqual([
      250, 500, 1000, 4000, 4000,
    ]);
    expect(waitAfter(6, 0)).toBe(2000);
  });
});
