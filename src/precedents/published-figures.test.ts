import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figureIds, publishedFigure, publishedFigures } from "./published-figures";

const catalogue = new URL("../i18n/messages/en/precedents.json", import.meta.url);
const keys = Object.keys(JSON.parse(readFileSync(catalogue, "utf8")));

describe("are the deployment figures those that were published?", () => {
  it("holds each figure once", () => {
    expect(publishedFigures.map(({ id }) => id)).toEqual([...figureIds]);
  });

  it.each([
    ["months-to-peak", 10, "months", "just-over"],
    ["months-to-peak-african", 12, "months", "almost"],
    ["months-to-peak-non-african", 7, "months", "under"],
    ["peak-share-of-ceiling", 92.5, "per-cent", "about"],
    ["peak-share-of-ceiling-european", 98, "per-cent", "about"],
    ["deployment-benchmark-traditional", 30, "days", "within"],
    ["deployment-benchmark-complex", 90, "days", "within"],
    ["rapid-deployment-level", 60, "days", "within"],
  ] as const)("%s is %d", (id, value, unit, bound) => {
    expect(publishedFigure(id)).toMatchObject({ value, unit, bound });
  });

  it("keeps what was observed apart from what was asked or promised", () => {
    const observed = publishedFigures.filter(({ kind }) => kind === "mean");
    expect(observed.every(({ unit }) => unit !== "days")).toBe(true);
    expect(observed).toHaveLength(5);
  });

  it("has words for each", () => {
    for (const id of figureIds) expect(keys).toContain(`precedents.figure.${id}`);
  });
});
