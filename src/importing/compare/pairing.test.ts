import { describe, expect, it } from "vitest";
import { clause } from "./cases/made-clause";
import { profileOf, sameClauseFrom, weightsAmong } from "./likeness";
import { pairClauses } from "./pairing";

function pairs(before: readonly string[], after: readonly string[]) {
  const [one, other] = [before, after].map((texts) =>
    texts.map((text) => profileOf(clause(text))),
  ) as [ReturnType<typeof profileOf>[], ReturnType<typeof profileOf>[]];
  return pairClauses(one, other, weightsAmong([...one, ...other]));
}
const places = (before: readonly string[], after: readonly string[]) =>
  pairs(before, after).map((pair) => [pair.before, pair.after]);

const patrol = "Requests the Mission to patrol the northern border by day and by night";
const mines = "Calls upon donors to pay for the clearing of mines along the coastal road";
const seized = "Decides to remain seized of the matter";

describe("is each clause paired with the one it became?", () => {
  it("wherever it stands", () => {
    expect(places([patrol, mines, seized], [seized, patrol, mines])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
  });

  it("with other words in it, and with none where it shares too few", () => {
    const wider = patrol.replace("northern border", "northern and eastern borders");
    const [pair, ...others] = pairs([patrol], [mines, wider]);
    expect(others).toEqual([]);
    expect(pair?.after).toBe(1);
    expect(pair?.likeness).toBeGreaterThanOrEqual(sameClauseFrom);
    expect(places([patrol], [mines])).toEqual([]);
  });

  it("the first with the first where several have the same words", () => {
    expect(places([seized, patrol, seized], [seized, seized])).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  it("with the nearer of two that are equally like it", () => {
    const north = "Decides to open 3 posts in the valley of the river";
    const before = [mines, north.replace("3", "4")];
    expect(places(before, [north, mines, north.replace("3", "5")])).toContainEqual([1, 2]);
  });

  it("so that all pairs together are most alike, and not the first pair alone", () => {
    const both = "Requests reports on courts, prisons and police training in the capital";
    const courts = "Requests reports on courts, prisons and police training";
    const capital = "Requests police training in the capital for courts and judges";
    const found = pairs([both, courts], [courts.replace("reports", "papers"), both, capital]);
    expect(found).toHaveLength(2);
    expect(found.find((pair) => pair.before === 0)?.after).toBe(1);
  });
});

it("is a side without clauses paired with nothing?", () => {
  expect(pairs([], [patrol])).toEqual([]);
  expect(pairs([patrol], [])).toEqual([]);
});
