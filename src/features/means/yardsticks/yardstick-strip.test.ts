import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { MandateDesign } from "../../../domain/design";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords, type Words } from "../../../i18n/words";
import { yardstickOf } from "../../../planning/yardsticks/yardsticks-of";
import { precedents } from "../../../precedents/current";
import { publishedRatios } from "../../../precedents/published-ratios";
import { type YardstickId, yardstickIds } from "../../../precedents/yardsticks/yardstick";
import { marksOn, ratiosOn, sharesOn } from "./marks-on";
import { yardstickStrip } from "./yardstick-strip";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["yardsticks", "fields", "precedents"]), {
    onMissing: "throw",
  });
});

const file = new URL("../../../../templates/mandates/example/mandate.json", import.meta.url);
const example = JSON.parse(readFileSync(file, "utf8")) as MandateDesign;
const stripOn = (id: YardstickId, design = example) =>
  yardstickStrip(words, yardstickOf(id, design, precedents), precedents);

describe("does the picture show what was compared?", () => {
  it.each(yardstickIds)("%s: every operation, the middle half, the design by name", (id) => {
    const strip = stripOn(id);
    const { comparables, quartiles, readings } = yardstickOf(id, example, precedents);
    expect(strip?.values.map(({ value }) => value)).toEqual(comparables.map(({ value }) => value));
    expect(strip?.band).toEqual({ from: quartiles?.lower, to: quartiles?.upper });
    expect(strip?.own?.value).toBe(readings[0]?.low);
    expect(strip?.title).toContain(`of ${comparables.length} comparable operations`);
    expect(strip?.marks?.[0]).toMatchObject({ id: "median", value: quartiles?.median });
  });

  it("names expected and authorised troops apart", () => {
    const strip = stripOn("troops-per-thousand");
    expect([strip?.own?.label, ...(strip?.also ?? []).map(({ label }) => label)]).toEqual([
      "This design, expected",
      "This design, authorised",
    ]);
  });

  it("leaves out a design that is counted otherwise, and draws nothing among too few", () => {
    const situation = {
      ...example.situation,
      populationScope: { value: "area-of-operations" as const },
    };
    const part = stripOn("police-per-thousand", { ...example, situation });
    expect(part?.own).toBeUndefined();
    expect(part?.title).toContain("has no place among them");
    const operation = { ...example.operation, type: { value: "un-police" as const } };
    expect(stripOn("police-share", { ...example, operation })).toBeUndefined();
  });
});

describe("does every published figure stand on its own axis?", () => {
  it("puts ratios of police to police, the rest to troops, and none to an area", () => {
    const placed = yardstickIds.flatMap((id) => ratiosOn(id).map((ratio) => ratio.id));
    expect(placed.sort()).toEqual(publishedRatios.map(({ id }) => id).sort());
    expect(ratiosOn("police-per-thousand").every(({ counts }) => counts === "police")).toBe(true);
    expect([...ratiosOn("troops-per-area"), ...sharesOn("police-per-area")]).toEqual([]);
  });

  it("marks both ends of a range, each by name", () => {
    const marks = marksOn(words, "observers-share");
    expect(marks.map(({ label, value }) => `${label} ${value}`)).toEqual([
      "All UN operations, 2013 2.2",
      "Five ceilings, from 2",
      "Five ceilings, to 5",
    ]);
    for (const id of yardstickIds)
      for (const { label } of marksOn(words, id)) expect(label).not.toContain(".mark.");
  });
});
