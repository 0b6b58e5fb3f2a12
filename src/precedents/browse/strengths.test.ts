import { describe, expect, it } from "vitest";
import { precedents } from "../current";
import { sizeOf } from "../nearest/traits";
import { strengthGroups } from "./strengths";

const groups = strengthGroups(precedents);

describe("what is drawn of the strengths?", () => {
  it("draws every operation of which a strength was read, once, and counts the others", () => {
    const drawn = groups.flatMap(({ dots }) => dots.map(({ id }) => id));
    const read = precedents.filter((each) => (sizeOf(each)?.persons ?? 0) > 0);
    expect([...drawn].sort()).toEqual(read.map(({ id }) => id).sort());
    const types = new Set(groups.map(({ type }) => type));
    const ofThem = precedents.filter(({ type }) => types.has(type ?? "untold")).length;
    const undrawn = groups.reduce((sum, group) => sum + group.undrawn, 0);
    expect(drawn.length + undrawn).toBe(ofThem);
  });

  it("begins with the type of which most is known, and with the earliest operation in it", () => {
    expect(groups[0]?.type).toBe("un-peacekeeping");
    for (const { dots } of groups) {
      const years = dots.map(({ year }) => year);
      expect(years).toEqual([...years].sort((one, other) => one - other));
    }
  });

  it("names the ends and the middle of each type", () => {
    for (const { dots, smallest, largest, median } of groups) {
      const sizes = dots.map(({ persons }) => persons);
      expect(smallest.persons).toBe(Math.min(...sizes));
      expect(largest.persons).toBe(Math.max(...sizes));
      expect(sizes.filter((each) => each <= median).length * 2).toBeGreaterThanOrEqual(
        sizes.length,
      );
    }
    const observers = groups.find(({ type }) => type === "un-observer");
    expect(observers?.largest.persons).toBeLessThan(700);
  });

  it("leaves out a type of which nothing was read, and is empty for an empty record", () => {
    expect(strengthGroups(precedents.filter(({ id }) => id === "uniimog"))).toEqual([]);
    expect(strengthGroups([])).toEqual([]);
  });
});
