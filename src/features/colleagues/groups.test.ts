import { expect, it } from "vitest";
import type { Decision } from "../../domain/merge/decisions";
import { groupsOf } from "./groups";

const decision = (key: string, rest: Partial<Decision>): Decision => ({
  key,
  place: { kind: "basis" },
  side: "mine",
  changedBy: "unknown",
  isConflict: false,
  isTold: true,
  ...rest,
});

it("is every difference that can be read in one group, and those to be chosen in their own?", () => {
  const groups = groupsOf([
    decision("conflict", { changedBy: "both", isConflict: true }),
    decision("two-way", { isConflict: true }),
    decision("theirs", { changedBy: "theirs" }),
    decision("mine", { changedBy: "mine" }),
    decision("one-sided", {}),
    decision("alike", { isTold: false, changedBy: "mine" }),
  ]);
  const keys = Object.fromEntries(
    Object.entries(groups).map(([group, of]) => [group, of.map(({ key }) => key)]),
  );
  expect(keys).toEqual({
    conflicts: ["conflict", "two-way"],
    theirs: ["theirs"],
    mine: ["mine"],
    unknown: ["one-sided"],
  });
});
