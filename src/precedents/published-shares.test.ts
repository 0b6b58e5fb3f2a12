import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publishedShareSchema, publishedShares, shareConcerns, shareIds } from "./published-shares";

const catalogue = new URL("../i18n/messages/en/yardsticks.json", import.meta.url);
const keys = Object.keys(JSON.parse(readFileSync(catalogue, "utf8")));
const lowOf = (wanted: string) =>
  publishedShares.find(({ id }) => id === wanted)?.low ?? Number.NaN;

describe("are the published shares complete and honest?", () => {
  it("holds each once, and something on each concern", () => {
    expect(publishedShares.map(({ id }) => id)).toEqual([...shareIds]);
    expect(new Set(publishedShares.map(({ concerns }) => concerns))).toEqual(
      new Set(shareConcerns),
    );
  });

  it("names a page unless the figure is from memory", () => {
    const bare = publishedShares.filter(({ source }) => source === undefined);
    expect(bare.map(({ id, status }) => [id, status])).toEqual([["formed-unit-newer", "recalled"]]);
    const recalled = publishedShares.filter(({ status }) => status === "recalled");
    expect(recalled.map(({ id }) => id)).toEqual([
      "women-police-officers-2028",
      "women-formed-units-2028",
      "formed-unit-newer",
    ]);
  });

  it("gives a second number with a range, and only then, above the first", () => {
    for (const { id, low, high, bound } of publishedShares) {
      expect(high !== undefined, id).toBe(bound === "range");
      if (high !== undefined) expect(high, id).toBeGreaterThan(low);
    }
  });

  it("derives its shares from the strengths of the fact sheet and the plan", () => {
    const { troops, police, observers } = { troops: 83_008, police: 13_053, observers: 1843 };
    const uniformed = troops + police + observers;
    expect(lowOf("police-share-2013")).toBeCloseTo((100 * police) / uniformed, 1);
    expect(lowOf("observers-share-2013")).toBeCloseTo((100 * observers) / (troops + observers), 1);
    expect(lowOf("civilians-2013")).toBeCloseTo((5128 + 11_694 + 2029) / uniformed, 2);
    expect(lowOf("civilians-unmiset")).toBeCloseTo((455 + 100 + 241 + 977) / (5000 + 1250), 2);
  });

  it("has no field that a threshold could be read from, and words for each", () => {
    const trap = { ...publishedShares[0], threshold: 2 };
    expect(publishedShareSchema.safeParse(trap).success).toBe(false);
    for (const id of shareIds) expect(keys).toContain(`yardsticks.share.${id}`);
  });
});
