import { describe, expect, it } from "vitest";
import { moveOf } from "../../../alternatives/compare/compare-checks";
import type { ComparedCheck } from "../../../alternatives/compare/comparison";
import { type Status, statuses } from "../../../engine/status";
import { differenceOf } from "./differing-checks";

/** A check with the given statuses, held against the first. */
const checkOf = (...given: Status[]) =>
  ({
    results: given.map((status) => ({ status })),
    moves: given.map((status, place) =>
      place === 0 ? "base" : moveOf(given[0] as Status, status),
    ),
  }) as unknown as ComparedCheck;

describe("how much do options differ on a check?", () => {
  it.each([
    [["met", "not-met"], "moved"],
    [["partly-met", "met", "not-stated"], "moved"],
    [["met", "not-stated"], "different"],
    [["not-met", "partly-met"], "different"],
    [["not-applicable", "met", "not-stated"], "different"],
    [["not-applicable", "not-met", "not-met"], "applies-to-some"],
    [["not-applicable", "met"], "applies-to-some"],
  ] as const)("%j: %s", (given, difference) => {
    expect(differenceOf(checkOf(...given))).toBe(difference);
  });

  it("not at all where all say the same, whatever they say", () => {
    for (const status of statuses) expect(differenceOf(checkOf(status, status))).toBeUndefined();
  });
});
