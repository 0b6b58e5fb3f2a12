import { describe, expect, it } from "vitest";
import { precedents } from "../current";
import { isVerified } from "../military-figure";
import { sizeOf } from "../nearest/traits";
import { readRange, shownStrength, strengthGroups } from "./strengths";

const groups = strengthGroups(precedents);
const all = groups.flatMap(({ dots }) => dots);
const shown = (id: string) => {
  const found = precedents.find((each) => each.id === id);
  return found && shownStrength(found);
};

describe("which strength is shown of an operation?", () => {
  it.each([
    ["unmiss", { persons: 13_000, is: "read", higherRecalled: 17_000 }],
    ["minusca", { persons: 14_400, is: "read" }],
    ["amisom", { persons: 22_126, is: "read-with-police" }],
    ["onuc", { persons: 19_828, is: "read-with-police" }],
    ["uniimog", { persons: 400, is: "recalled" }],
    ["uncro", undefined],
  ])("%s", (id, expected) => expect(shown(id)).toEqual(expected));

  it("is from memory only where nothing was read", () => {
    for (const precedent of precedents)
      if (shownStrength(precedent)?.is === "recalled") expect(sizeOf(precedent)).toBeNull();
  });

  it("names a higher one only where it is from memory", () => {
    for (const precedent of precedents)
      if (shownStrength(precedent)?.higherRecalled !== undefined)
        expect(isVerified(precedent, "peakAuthorised.troops"), precedent.id).toBe(false);
  });
});

describe("what is drawn of the strengths?", () => {
  it("draws every operation with a strength of one or more, once", () => {
    const held = precedents.filter((each) => (shownStrength(each)?.persons ?? 0) > 0);
    expect(all.map(({ id }) => id).sort()).toEqual(held.map(({ id }) => id).sort());
  });

  it("begins with the type of which most is known, and with the earliest operation in it", () => {
    const counts = groups.map(({ dots }) => dots.length);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    for (const { dots } of groups) {
      const years = dots.map(({ year }) => year);
      expect(years).toEqual([...years].sort((one, other) => one - other));
    }
  });

  it("names the ends and the middle of what was read, and of nothing from memory", () => {
    for (const { dots, read } of groups) {
      const sizes = dots.filter((dot) => !dot.isRecalled).map(({ persons }) => persons);
      expect(read === null).toBe(sizes.length === 0);
      if (!read) continue;
      expect(read.count).toBe(sizes.length);
      expect(read.smallest.persons).toBe(Math.min(...sizes));
      expect(read.largest.persons).toBe(Math.max(...sizes));
      const notAbove = sizes.filter((each) => each <= read.median).length;
      expect(notAbove * 2).toBeGreaterThanOrEqual(sizes.length);
    }
  });

  it("has no range where all is from memory, and no groups in an empty record", () => {
    const [group] = strengthGroups(precedents.filter(({ id }) => id === "uniimog"));
    expect(group?.dots).toHaveLength(1);
    expect(group?.read).toBeNull();
    expect(strengthGroups([])).toEqual([]);
    expect(readRange([])).toBeNull();
  });
});
