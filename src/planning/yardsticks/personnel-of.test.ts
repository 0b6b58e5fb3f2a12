import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { statedDesign } from "./cases/stated-design";
import {
  authorisedMilitary,
  authorisedPolice,
  authorisedUniformed,
  militaryWithObservers,
  observers,
} from "./personnel-of";

const plain = (force: Record<string, unknown>) => plainDesign(statedDesign(force));

describe("how many military does the decision authorise?", () => {
  it("counts the ceiling, which holds the observers unless it is stated not to", () => {
    const inside = { troopCeiling: 6000, observersAndStaff: 260 };
    expect(authorisedMilitary(plain(inside))).toMatchObject({ low: 6000, high: 6000 });
    expect(authorisedMilitary(plain({ ...inside, observersInsideCeiling: true }))).toMatchObject({
      low: 6000,
    });
  });
  it("adds observers that stand beside the ceiling, by both fields", () => {
    const beside = { troopCeiling: 7000, observersAndStaff: 350, observersInsideCeiling: false };
    expect(authorisedMilitary(plain(beside))).toEqual({
      low: 7350,
      high: 7350,
      parts: [
        { path: "force.troopCeiling", value: 7000 },
        { path: "force.observersAndStaff", value: 350 },
      ],
      open: [],
    });
  });
  it("is silent without a ceiling, and tells a number below zero", () => {
    expect(authorisedMilitary(plain({}))).toEqual({
      kind: "not-stated",
      paths: ["force.troopCeiling"],
    });
    expect(authorisedMilitary(plain({ troopCeiling: -1 }))).toEqual({
      kind: "impossible",
      path: "force.troopCeiling",
    });
  });
});

describe("how many police?", () => {
  it("adds individual officers to formed units by their size", () => {
    const police = { individualPolice: 620, formedPoliceUnits: 4, formedPoliceUnitSize: 140 };
    expect(authorisedPolice(plain(police))).toMatchObject({ low: 1180, open: [] });
  });
  it.each([
    [{ individualPolice: 900 }, 900, ["force.formedPoliceUnits"]],
    [{ individualPolice: 900, formedPoliceUnits: 2 }, 900, ["force.formedPoliceUnitSize"]],
    [{ formedPoliceUnits: 2, formedPoliceUnitSize: 140 }, 280, ["force.individualPolice"]],
    [{ individualPolice: 900, formedPoliceUnits: 0 }, 900, []],
  ])("%o is at least what is stated", (force, low, open) => {
    expect(authorisedPolice(plain(force))).toMatchObject({ low, high: low, open });
  });
  it("asks for both where neither is stated", () => {
    expect(authorisedPolice(plain({}))).toEqual({
      kind: "not-stated",
      paths: ["force.individualPolice", "force.formedPoliceUnits"],
    });
  });
  it("names the size where that is the impossible one", () => {
    const police = { individualPolice: 1, formedPoliceUnits: 4, formedPoliceUnitSize: -140 };
    expect(authorisedPolice(plain(police))).toEqual({
      kind: "impossible",
      path: "force.formedPoliceUnitSize",
    });
  });
  it("stands beside all the military in the whole", () => {
    const force = { troopCeiling: 7000, individualPolice: 900 };
    expect(authorisedUniformed(plain(force))).toMatchObject({
      low: 7900,
      open: ["force.formedPoliceUnits"],
    });
    expect(authorisedUniformed(plain({ troopCeiling: 7000 }))).toMatchObject({
      kind: "not-stated",
    });
    expect(authorisedUniformed(plain({ individualPolice: 900 }))).toMatchObject({
      kind: "not-stated",
    });
  });
});

describe("what are observers a share of?", () => {
  const both = { troopCeiling: 6000, observersAndStaff: 260 };
  it("of the ceiling that holds them, or of both where they stand beside it", () => {
    const wholeOf = (observersInsideCeiling: boolean) =>
      militaryWithObservers(plain({ ...both, observersInsideCeiling }));
    expect(wholeOf(true)).toMatchObject({ low: 6000 });
    expect(wholeOf(false)).toMatchObject({ low: 6260 });
  });
  it("asks which, since the same numbers give two shares; of none it need not", () => {
    expect(militaryWithObservers(plain(both))).toEqual({
      kind: "not-stated",
      paths: ["force.observersInsideCeiling"],
    });
    expect(militaryWithObservers(plain({ ...both, observersAndStaff: 0 }))).toMatchObject({
      low: 6000,
    });
  });
  it("cannot hold more than the whole", () => {
    const torn = { troopCeiling: 100, observersAndStaff: 260, observersInsideCeiling: true };
    expect(militaryWithObservers(plain(torn))).toEqual({
      kind: "more-than-whole",
      path: "force.observersAndStaff",
    });
  });
  it("is silent where observers are", () => {
    expect(observers(plain({}))).toEqual({
      kind: "not-stated",
      paths: ["force.observersAndStaff"],
    });
    expect(observers(plain(both))).toMatchObject({ low: 260, high: 260 });
  });
});
