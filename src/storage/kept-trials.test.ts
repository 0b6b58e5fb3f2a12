import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { mostSteps, type Trial } from "../alternatives/what-if/trial";
import { keptTrialFrom, trialKeeper } from "./kept-trials";

const trial: Trial = {
  earlier: [{ path: "commitment.reserve", value: true }],
  steps: [
    { path: "force.troopCeiling", value: 8000 },
    { path: "situation.sectors[].risk", row: "north", value: "high" },
    { path: "commitment.forcePurposes", value: "not-stated" },
  ],
  at: 2,
};
const edit = trial.steps[0];

describe("is a kept trial checked before it is taken up?", () => {
  it("one as this version keeps it comes back whole", () => {
    expect(keptTrialFrom(structuredClone(trial))).toEqual(trial);
  });

  it.each([
    ["nothing", undefined],
    ["something else", "7,000"],
    ["a field that is none", { ...trial, steps: [{ path: "force.tanks", value: 1 }] }],
    ["more steps than are ever kept", { ...trial, steps: Array(mostSteps + 1).fill(edit) }],
    ["steps held below none", { ...trial, at: -1 }],
    ["something more", { ...trial, html: "<script>" }],
  ])("%s is left aside", (_, value) => {
    expect(keptTrialFrom(value)).toBeUndefined();
  });

  it.each([
    ["a value that the field does not take", { path: "force.troopCeiling", value: -5 }],
    ["a choice that is none", { path: "commitment.drawdownRule", value: "tomorrow" }],
    ["a cell without its row", { path: "situation.sectors[].risk", value: "high" }],
    ["a row of what is no list", { path: "force.troopCeiling", row: "north", value: 1 }],
    ["a whole list", { path: "situation.sectors", value: [] }],
  ])("%s is left out, and as many steps hold as before of the rest", (_, bad) => {
    const kept = keptTrialFrom({ ...trial, steps: [bad, ...trial.steps], at: 3 });
    expect(kept).toEqual(trial);
  });
});

describe("has each design a trial of its own on this device?", () => {
  beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));

  it("kept, found again, and taken away", async () => {
    const keeper = trialKeeper();
    await keeper.save("one", trial);
    await keeper.save("two", { ...trial, at: 0 });
    expect(await keeper.load("one")).toEqual(trial);
    expect((await keeper.load("two"))?.at).toBe(0);
    expect(await keeper.load("three")).toBeUndefined();
    await keeper.save("one", undefined);
    expect(await keeper.load("one")).toBeUndefined();
  });

  it("those of designs that are gone go, the others stay", async () => {
    const keeper = trialKeeper();
    await keeper.save("one", trial);
    await keeper.save("two", trial);
    await keeper.keepOnly(["two", "three"]);
    expect(await keeper.load("one")).toBeUndefined();
    expect(await keeper.load("two")).toEqual(trial);
  });
});
