import { describe, expect, it } from "vitest";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import { allResults } from "../assessment";
import { evaluate } from "../evaluate";
import { templateDesign } from "../stress/cases/stress-designs";
import { leastAnswer } from "./least-answer";
import { usualQuestion } from "./least-question";
import { setEffects } from "./set-effects";
import { setFamilies } from "./set-families";
import { type ChosenEdit, withChosen } from "./vary";

const halvora = templateDesign("example");
const hours = { path: "information.responseHours", value: 6 } as const;
const start = { path: "purpose.tasks[].startMonth", row: "protect-civilians", value: 4 } as const;

describe("what does a set do to the checks?", () => {
  it("what an assessment before and after says, of every check", () => {
    const set = [hours, start, { path: "force.troopCeiling", value: 3_000 } as const];
    const records = { evidence: currentEvidence, precedents };
    const before = allResults(evaluate(halvora, records));
    const after = allResults(evaluate(withChosen(halvora, set), records));
    const moved = before.flatMap(({ id, status }) => {
      const now = after.find((each) => each.id === id)?.status;
      return now === status ? [] : [{ check: id, before: status, after: now }];
    });
    const told = setEffects(halvora, precedents, set).moved;
    const byName = (one: { check: string }, other: { check: string }) =>
      one.check.localeCompare(other.check);
    expect([...told].sort(byName)).toEqual(moved.sort(byName));
    expect(told.length).toBeGreaterThan(2);
  });

  it("names for each edit the checks that stand worse without it", () => {
    const { edits } = setEffects(halvora, precedents, [hours, start]);
    expect(edits).toEqual([
      { edit: hours, mends: ["warning-reaches-a-decision"] },
      { edit: start, mends: ["there-in-time"] },
    ]);
  });

  it("gives every edit of a smallest set something that it is for", () => {
    const { sets } = leastAnswer(halvora, precedents, usualQuestion);
    expect(sets.length).toBeGreaterThan(3);
    for (const { edits } of sets) expect(edits.every(({ mends }) => mends.length > 0)).toBe(true);
  });
});

describe("are sets that change the same answers told once?", () => {
  const ceiling = (value: number): ChosenEdit[] => [{ path: "force.troopCeiling", value }];
  const now = ({ path }: ChosenEdit) => (path === "force.troopCeiling" ? 9_000 : undefined);

  it("by the smallest change, the others with it", () => {
    const sets = [ceiling(6_000), ceiling(10_000), [hours], ceiling(14_000)];
    expect(setFamilies(sets, now)).toEqual([
      { nearest: ceiling(10_000), others: [ceiling(6_000), ceiling(14_000)] },
      { nearest: [hours], others: [] },
    ]);
  });

  it("but not those of other rows", () => {
    const firm = (row: string) => [
      { path: "force.contributors[].firm", row, value: true } as const,
    ];
    expect(setFamilies([firm("a"), firm("b")], now)).toHaveLength(2);
    expect(setFamilies([], now)).toEqual([]);
  });
});
