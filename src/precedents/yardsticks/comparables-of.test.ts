import { describe, expect, it } from "vitest";
import { minimumComparables } from "../comparables";
import { precedents } from "../current";
import { isVerified } from "../military-figure";
import { type DenominatorScope, type Precedent, precedentTypes } from "../schema";
import { comparablesOf } from "./comparables-of";
import { hasGround, type YardstickId, yardstickIds, yardsticks } from "./yardstick";

const national = { type: "un-peacekeeping", scope: "national" } as const;
const found = (id: YardstickId) => comparablesOf(precedents, id, national);
const idsOn = (id: YardstickId) => found(id).map(({ precedentId }) => precedentId);
const valueOf = (id: YardstickId, operation: string) =>
  found(id).find(({ precedentId }) => precedentId === operation)?.value;

function recordOf(operation: string): Precedent {
  const record = precedents.find(({ id }) => id === operation);
  if (!record) throw new Error(`${operation} is missing`);
  return record;
}

describe("what is each operation's value?", () => {
  it.each([
    ["troops-per-thousand", "onub", 5650 / 7310],
    ["troops-per-area", "onub", 5650 / 27.834],
    ["police-per-thousand", "onub", 120 / 7310],
    ["police-per-area", "onub", 120 / 27.834],
    ["police-share", "onub", (100 * 120) / 5770],
    // 200 observers and 125 staff officers of 5,650.
    ["observers-share", "onub", (100 * 325) / 5650],
    // 350 observers beside 7,000 other military.
    ["observers-share", "unavem-iii", (100 * 350) / 7350],
  ] as const)("%s of %s", (id, operation, value) => {
    expect(valueOf(id, operation)).toBeCloseTo(value, 10);
  });

  it("says which figure it used, and what it divided by", () => {
    const unprofor = found("troops-per-thousand").find((each) => each.precedentId === "unprofor");
    expect(unprofor?.counted).toEqual({
      field: "peakDeployedMilitary",
      persons: 38599,
      counts: "military",
    });
    expect(unprofor?.against).toBe(10_840_000);
  });
});

describe("which operations are comparable?", () => {
  it.each([
    "troops-per-thousand",
    "troops-per-area",
    "police-per-thousand",
    "police-per-area",
  ] as const)("%s leaves out operations in part of a country", (id) => {
    for (const part of ["unifil", "undof", "unmee", "unmis", "minurcat", "minurca"])
      expect(idsOn(id)).not.toContain(part);
    expect(comparablesOf(precedents, id, { ...national, scope: "sub-national-mission" })).toEqual(
      [],
    );
  });

  it.each(["police-share", "observers-share"] as const)("%s is of the operation itself", (id) => {
    const inPart = comparablesOf(precedents, id, { ...national, scope: "sub-national-mission" });
    expect(inPart).toEqual(found(id));
    expect(idsOn(id)).toContain(id === "police-share" ? "unmis" : "unmee");
  });

  it("leaves out operations that have only recalled figures", () => {
    for (const id of ["unficyp", "unef-ii", "untag"]) {
      expect(idsOn("troops-per-thousand")).not.toContain(id);
      expect(idsOn("police-share")).not.toContain(id);
    }
  });

  it("takes the first ceiling of police where the highest is from memory", () => {
    const unmiss = found("police-per-thousand").find(({ precedentId }) => precedentId === "unmiss");
    expect(unmiss?.counted).toEqual({
      field: "initialAuthorised.police",
      persons: 900,
      counts: "police",
    });
  });

  it("never makes a share of numbers that two resolutions set", () => {
    // The highest military ceiling is of 1994, the highest of police of 1995.
    const unmih = found("police-share").find(({ precedentId }) => precedentId === "unmih");
    expect(unmih).toMatchObject({ counted: { persons: 567 }, against: 567 + 700 });
    const minustah = found("police-share").find(({ precedentId }) => precedentId === "minustah");
    expect(minustah).toMatchObject({ counted: { persons: 4391 }, against: 4391 + 8940 });
  });

  it("never makes a share of a first ceiling and a later one, nor of one ceiling for both", () => {
    // Its highest military ceiling is from memory, its highest police ceiling is not.
    const unoci = found("police-share").find(({ precedentId }) => precedentId === "unoci");
    expect(unoci).toMatchObject({ counted: { persons: 350 }, against: 350 + 6240 });
    expect(idsOn("police-share")).not.toContain("unosom-ii");
  });

  it("uses a verified figure and a finite value for every yardstick, type and scope", () => {
    for (const id of yardstickIds)
      for (const type of precedentTypes)
        for (const { precedentId, value, counted } of comparablesOf(precedents, id, {
          type,
          scope: "national",
        })) {
          const { field, persons } = counted;
          expect(persons, precedentId).toBeGreaterThan(0);
          expect(Number.isFinite(value) && value > 0, precedentId).toBe(true);
          if (field !== "observers") expect(isVerified(recordOf(precedentId), field)).toBe(true);
          if (yardsticks[id].per === 100) expect(value).toBeLessThanOrEqual(100);
        }
  });

  it.each(yardstickIds.filter(hasGround))("%s never divides by nobody or nothing", (id) => {
    const scope: DenominatorScope = "national";
    const empty: Precedent = {
      ...recordOf("onub"),
      population: { value: 0, scope, year: 2004 },
      areaKm2: { value: 0, scope },
    };
    expect(comparablesOf([empty], id, national)).toEqual([]);
    const { population, areaKm2, ...blank } = recordOf("onub");
    expect([population, areaKm2]).not.toContain(undefined);
    expect(comparablesOf([blank], id, national)).toEqual([]);
  });

  it("has enough for these types, and says no for the rest", () => {
    const enough = yardstickIds.map((id) => [
      id,
      ...precedentTypes.filter(
        (type) =>
          comparablesOf(precedents, id, { type, scope: "national" }).length >= minimumComparables,
      ),
    ]);
    expect(enough).toEqual([
      ["troops-per-thousand", "un-peacekeeping", "regional"],
      ["troops-per-area", "un-peacekeeping", "regional"],
      ["police-per-thousand", "un-peacekeeping"],
      ["police-per-area", "un-peacekeeping"],
      ["police-share", "un-peacekeeping"],
      ["observers-share", "un-peacekeeping"],
    ]);
  });
});
