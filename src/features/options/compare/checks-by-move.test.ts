import { describe, expect, it } from "vitest";
import type { CheckMove, ComparedCheck } from "../../../alternatives/compare/comparison";
import type { CheckResult } from "../../../engine/assessment";
import type { Status } from "../../../engine/status";
import { byRoom, countOf, isMoved, isOnlyBySome, movedByRoom } from "./checks-by-move";

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

describe("do options differ on a check only because it does not apply to all?", () => {
  const judged = (...statuses: Status[]) =>
    isOnlyBySome({
      ...check("f", "commitment", "different"),
      results: statuses.map((status) => ({ status }) as CheckResult),
    });
  it("is so where those that it applies to stand alike", () => {
    expect(judged("not-applicable", "met")).toBe(true);
    expect(judged("not-met", "not-applicable", "not-met")).toBe(true);
  });
  it("is not so where they do not, or where it applies to all or to none", () => {
    expect(judged("not-applicable", "met", "not-met")).toBe(false);
    expect(judged("not-stated", "met")).toBe(false);
    expect(judged("not-applicable", "not-applicable")).toBe(false);
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
