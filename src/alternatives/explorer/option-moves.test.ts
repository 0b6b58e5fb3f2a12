import { describe, expect, it } from "vitest";
import { keepingMet, openingsOf, standingIn } from "./option-moves";

const change = (
  check: string,
  before: "met" | "not-met" | "partly-met" | "not-stated",
  after: typeof before,
) => ({
  check,
  before,
  after,
});
const changes = [
  change("closed", "not-met", "met"),
  change("silent", "partly-met", "not-stated"),
  change("opened", "met", "partly-met"),
  change("better", "not-met", "partly-met"),
  change("told", "not-stated", "met"),
];

it("is each check that moves in one group: no longer open, newly open, or neither?", () => {
  const { closed, opened, others } = openingsOf(changes);
  expect(closed.map(({ check }) => check)).toEqual(["closed", "silent"]);
  expect(opened.map(({ check }) => check)).toEqual(["opened"]);
  expect(others.map(({ check }) => check)).toEqual(["better", "told"]);
});

describe("is a check that does not move told as in the design?", () => {
  const asDesigned = { closed: "not-met", opened: "met", still: "met" } as const;

  it("and one that moves as it stands then", () => {
    expect(standingIn({ changes }, asDesigned, "still")).toBe("met");
    expect(standingIn({ changes }, asDesigned, "opened")).toBe("partly-met");
    expect(standingIn({ changes }, asDesigned, "nowhere")).toBeUndefined();
  });

  it("so that options that keep it met are found", () => {
    const options = [{ changes }, { changes: [] }];
    expect(keepingMet(options, asDesigned, "opened")).toEqual([{ changes: [] }]);
    expect(keepingMet(options, asDesigned, "closed")).toEqual([{ changes }]);
    expect(keepingMet(options, asDesigned, "still")).toEqual(options);
  });
});
