import { describe, expect, it } from "vitest";
import type { CheckMove, ComparedCheck } from "../../../alternatives/compare/comparison";
import { byRoom, countOf, isMoved, movedByRoom } from "./checks-by-move";

const check = (id: string, room: ComparedCheck["room"], ...moves: CheckMove[]): ComparedCheck => ({
  check: id,
  room,
  warrant: "logic",
  consequence: "proxy",
  contested: false,
  results: [],
  moves: ["base", ...moves],
  reads: [],
  isLikeForLike: true,
});
const checks = [
  check("a", "commitment", "same"),
  check("b", "commitment", "different"),
  check("c", "commitment", "same", "lost"),
  check("d", "commitment", "gained", "lost"),
  check("e", "coherence", "lost"),
];

describe("in which order are moved checks told?", () => {
  it("tells the gained before the lost before the otherwise different, factor by factor", () => {
    const told = movedByRoom(checks).map((group) => [
      group.room,
      ...group.checks.map((each) => each.check),
    ]);
    expect(told).toEqual([
      ["commitment", "d", "c", "b"],
      ["coherence", "e"],
    ]);
  });
  it("takes a check for moved where one option differs from the base", () => {
    expect(checks.map(isMoved)).toEqual([false, true, true, true, true]);
  });
});

it("does filing by room lose none and keep the order?", () => {
  expect(byRoom(checks).flatMap((group) => group.checks)).toEqual(checks);
});

it("does a count look at one option and one move?", () => {
  expect(countOf(checks, 1, "gained")).toBe(1);
  expect(countOf(checks, 2, "lost")).toBe(2);
  expect(countOf(checks, 0, "same")).toBe(0);
});
