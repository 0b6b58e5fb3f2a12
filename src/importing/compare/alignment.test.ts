import { describe, expect, it } from "vitest";
import { alignClauses } from "./alignment";
import { clause } from "./cases/made-clause";

const patrol = "Requests the Mission to patrol the northern border by day and by night";
const mines = "Calls upon donors to pay for the clearing of mines along the coastal road";
const talks = "Welcomes the talks of the parties in the port of Lakeside";
const seized = "Decides to remain seized of the matter";

const aligned = (before: readonly string[], after: readonly string[]) =>
  alignClauses(before.map(clause), after.map(clause));
const places = (before: readonly string[], after: readonly string[]) =>
  aligned(before, after).map((match) => [match.before, match.after]);

describe("in which order does an alignment come?", () => {
  it("that of the new text, what was lost standing behind what stood before it", () => {
    expect(places([patrol, talks, mines, seized], [mines, patrol, seized])).toEqual([
      [[2], [0]],
      [[0], [1]],
      [[1], []],
      [[3], [2]],
    ]);
  });

  it("what was lost at the head first", () => {
    expect(places([talks, patrol], [patrol, mines])).toEqual([
      [[0], []],
      [[1], [0]],
      [[], [1]],
    ]);
  });
});

describe("which clauses moved?", () => {
  it("the one that left the order of the others, whichever text comes first", () => {
    const [old, now] = [
      [patrol, mines, talks, seized],
      [talks, patrol, mines, seized],
    ];
    const moved = (one: readonly string[], other: readonly string[]) =>
      aligned(one, other)
        .filter(({ isMoved }) => isMoved)
        .map((match) => one[match.before[0] ?? -1]);
    expect(moved(old ?? [], now ?? [])).toEqual([talks]);
    expect(moved(now ?? [], old ?? [])).toEqual([talks]);
  });
});

it("is a text of nothing aligned with nothing?", () => {
  expect(aligned([], [])).toEqual([]);
  expect(places([], [patrol])).toEqual([[[], [0]]]);
});
