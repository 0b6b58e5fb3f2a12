import { describe, expect, it } from "vitest";
import { findingOfOrder, findingOfThree, findingOfTwo } from "./finding";
import type { MergePlace } from "./place";

const place: MergePlace = { kind: "answer", path: "force.troopCeiling" };
const five = { value: 5 };
const six = { value: 6 };

describe("what is said of two contents without a common state?", () => {
  it("nobody knows who changed it; the author is asked where both say something", () => {
    expect(findingOfTwo(place, { was: undefined, has: five, sent: six })).toEqual({
      side: "mine",
      changedBy: "unknown",
      isConflict: true,
      isTold: true,
    });
    expect(findingOfTwo(place, { was: undefined, has: undefined, sent: six })).toMatchObject({
      side: "theirs",
      isConflict: false,
    });
    expect(findingOfTwo(place, { was: undefined, has: five, sent: { ...five } })).toBeUndefined();
  });
});

describe("what is said of two contents with a common state?", () => {
  it("nothing is asked where one only left out what was never stated", () => {
    const silent = { value: "not-stated" };
    expect(findingOfThree(place, { was: silent, has: undefined, sent: silent })).toEqual({
      side: "mine",
      changedBy: "both",
      isConflict: false,
      isTold: false,
    });
    expect(findingOfThree(place, { was: silent, has: silent, sent: undefined })?.side).toBe(
      "theirs",
    );
  });
  it("nothing is asked where both came to say the same in different forms", () => {
    const was = five;
    const found = findingOfThree(place, { was, has: undefined, sent: { value: "not-stated" } });
    expect(found).toMatchObject({ changedBy: "both", isConflict: false, isTold: false });
  });
  it("the author is asked where both changed it to something else", () => {
    expect(findingOfThree(place, { was: { value: 4 }, has: five, sent: six })).toEqual({
      side: "mine",
      changedBy: "both",
      isConflict: true,
      isTold: true,
    });
  });
});

describe("what is said of an order?", () => {
  const [abc, acb, bac] = [
    ["a", "b", "c"],
    ["a", "c", "b"],
    ["b", "a", "c"],
  ];
  it("who moved rows, and that both did is a conflict", () => {
    const told = { isTold: true };
    expect(findingOfOrder(abc, abc, acb)).toEqual({
      side: "theirs",
      changedBy: "theirs",
      isConflict: false,
      ...told,
    });
    expect(findingOfOrder(abc, acb, abc)).toEqual({
      side: "mine",
      changedBy: "mine",
      isConflict: false,
      ...told,
    });
    expect(findingOfOrder(abc, acb, bac)).toEqual({
      side: "mine",
      changedBy: "both",
      isConflict: true,
      ...told,
    });
    expect(findingOfOrder(undefined, acb, bac)).toEqual({
      side: "mine",
      changedBy: "unknown",
      isConflict: false,
      ...told,
    });
  });
  it("nothing where the rows that both have stand alike", () => {
    expect(findingOfOrder(abc, abc, ["a", "x", "b", "c"])).toBeUndefined();
  });
});
