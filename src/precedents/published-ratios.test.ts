import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  criticIds,
  publishedRatioSchema,
  publishedRatios,
  ratioCritics,
  ratioIds,
} from "./published-ratios";

const catalogue = new URL("../i18n/messages/en/precedents.json", import.meta.url);
const keys = Object.keys(JSON.parse(readFileSync(catalogue, "utf8")));

describe("are the published ratios complete and honest?", () => {
  it("holds each ratio once", () => {
    expect(publishedRatios.map(({ id }) => id)).toEqual([...ratioIds]);
  });

  it("gives the stabilisation ratio as twenty or more troops and police per 1,000", () => {
    expect(publishedRatios[0]).toMatchObject({
      low: 20,
      bound: "at-least",
      counts: "security-personnel",
      madeFor: "stabilisation",
      status: "seen",
    });
  });

  it("gives a second number with a range, and only then, above the first", () => {
    for (const { id, low, high, bound } of publishedRatios) {
      expect(high !== undefined, id).toBe(bound === "range");
      if (high !== undefined) expect(high, id).toBeGreaterThan(low);
    }
  });

  it("says which ratios are from memory", () => {
    const recalled = publishedRatios.filter(({ status }) => status === "recalled");
    expect(recalled.map(({ id }) => id)).toEqual([
      "rand-peace-enforcement",
      "goode-low-intensity",
      "rand-light-peacekeeping",
      "rand-light-peacekeeping-police",
    ]);
  });

  it("says of each what is held against it, and of each critique where it stands", () => {
    expect(ratioCritics.map(({ id }) => id)).toEqual([...criticIds]);
    const used = new Set(publishedRatios.flatMap(({ critics }) => critics));
    expect(used).toEqual(new Set(criticIds));
    expect(ratioCritics.every(({ status }) => status === "seen")).toBe(true);
  });

  it("has no field that a threshold could be read from", () => {
    const trap = { ...publishedRatios[0], threshold: 20 };
    expect(publishedRatioSchema.safeParse(trap).success).toBe(false);
  });

  it("has a name and a purpose in words for each", () => {
    for (const id of ratioIds) {
      expect(keys).toContain(`precedents.ratio.${id}.name`);
      expect(keys).toContain(`precedents.ratio.${id}.made-for`);
    }
  });
});
