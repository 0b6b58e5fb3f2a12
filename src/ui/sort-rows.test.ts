import { describe, expect, it } from "vitest";
import { type SortDirection, type SortValue, sortRows } from "./sort-rows";

function sorted(values: SortValue[], direction: SortDirection = "ascending"): SortValue[] {
  return sortRows(values, (value) => value, direction, "en");
}

describe("how are the rows of a table sorted?", () => {
  it("sorts numbers by size and words by alphabet, whatever the case", () => {
    expect(sorted([10, 9, 100])).toEqual([9, 10, 100]);
    expect(sorted(["b", "A", "é", "f"])).toEqual(["A", "b", "é", "f"]);
    expect(sorted(["Sector 10", "Sector 9"])).toEqual(["Sector 9", "Sector 10"]);
  });

  it("turns round", () => {
    expect(sorted([1, 3, 2], "descending")).toEqual([3, 2, 1]);
  });

  it("puts what is not stated last in both directions", () => {
    expect(sorted([null, 2, null, 1])).toEqual([1, 2, null, null]);
    expect(sorted([null, 1, 2], "descending")).toEqual([2, 1, null]);
  });

  it("keeps equal rows in their order and leaves its input alone", () => {
    const rows = [
      { id: "x", n: 1 },
      { id: "y", n: 1 },
    ];
    const result = sortRows(rows, (row) => row.n, "descending", "en");
    expect(result.map((row) => row.id)).toEqual(["x", "y"]);
    expect(result).not.toBe(rows);
  });
});
