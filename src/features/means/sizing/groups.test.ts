import { expect, it } from "vitest";
import { sizingFactors } from "../../../planning/sizing/factors";
import { figureGroups, moreOfSector, numbersOfSector } from "./groups";

const general = Object.values(figureGroups).flat();

it("can every factor be changed on the page?", () => {
  const shown = new Set([...general, ...numbersOfSector].map(({ id }) => id));
  expect(sizingFactors.filter(({ id }) => !shown.has(id))).toEqual([]);
});

it("stands each factor once for every sector and once for one?", () => {
  for (const factors of [general, [...numbersOfSector, ...moreOfSector]]) {
    const ids = factors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
