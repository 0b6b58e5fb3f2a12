import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { rowsOf, statedDesign } from "./cases/stated-design";
import { areaOf, peopleOf } from "./ground-of";

const plain = (situation: Record<string, unknown>) => plainDesign(statedDesign({}, situation));
const sectors = rowsOf({ population: 300, areaKm2: 20 }, { population: 500, areaKm2: 30 });

describe("how many people, on how much ground?", () => {
  it("adds up sectors that all state theirs, part by part", () => {
    expect(peopleOf(plain({ sectors, populationAtRisk: 9000 }))).toEqual({
      low: 800,
      high: 800,
      parts: [
        { path: "situation.sectors[].population", value: 300 },
        { path: "situation.sectors[].population", value: 500 },
      ],
      open: [],
    });
    expect(areaOf(plain({ sectors }))).toMatchObject({
      low: 50,
      parts: [{ value: 20 }, { value: 30 }],
    });
  });
  it("takes the number for the whole where a sector is silent", () => {
    const half = rowsOf({ population: 300 }, {});
    expect(peopleOf(plain({ sectors: half, populationAtRisk: 9000 }))).toMatchObject({
      low: 9000,
      parts: [{ path: "situation.populationAtRisk", value: 9000 }],
    });
    expect(areaOf(plain({ sectors: half, areaKm2: 70 }))).toMatchObject({
      low: 70,
      parts: [{ path: "situation.areaKm2" }],
    });
  });
  it("asks for the field that would tell", () => {
    expect(peopleOf(plain({}))).toEqual({
      kind: "not-stated",
      paths: ["situation.populationAtRisk"],
    });
    expect(peopleOf(plain({ sectors: rowsOf({ population: 300 }, {}) }))).toEqual({
      kind: "not-stated",
      paths: ["situation.sectors[].population"],
    });
    expect(areaOf(plain({}))).toEqual({ kind: "not-stated", paths: ["situation.areaKm2"] });
  });
});

describe("is a zero told where it stands?", () => {
  it("in the number for the whole", () => {
    expect(peopleOf(plain({ populationAtRisk: 0 }))).toEqual({
      kind: "zero",
      path: "situation.populationAtRisk",
    });
    expect(areaOf(plain({ areaKm2: 0 }))).toEqual({ kind: "zero", path: "situation.areaKm2" });
  });
  it("in the first of the sectors, where all of them state nobody or nothing", () => {
    const empty = rowsOf({ population: 0, areaKm2: 0 }, { population: 0, areaKm2: 0 });
    const zero = { kind: "zero", row: "row-1" };
    expect(peopleOf(plain({ sectors: empty }))).toEqual({
      ...zero,
      path: "situation.sectors[].population",
    });
    expect(areaOf(plain({ sectors: empty }))).toEqual({
      ...zero,
      path: "situation.sectors[].areaKm2",
    });
  });
  it("and what is below zero is impossible", () => {
    expect(areaOf(plain({ areaKm2: -5 }))).toEqual({
      kind: "impossible",
      path: "situation.areaKm2",
    });
    expect(peopleOf(plain({ populationAtRisk: -5 }))).toMatchObject({ kind: "impossible" });
  });
});
