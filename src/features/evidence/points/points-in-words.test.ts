import { describe, expect, it } from "vitest";
import { currentEvidence as base } from "../../../evidence/current";
import room from "../../../i18n/messages/en/room.json";
import { createWords } from "../../../i18n/words";
import { pointLines, pointsTitle } from "./points-in-words";
import { type PublishedPoints, publishedPoints } from "./published-points";

const words = createWords("en", room, { onMissing: "throw" });
const all = publishedPoints(base);
const of = (id: string) => all.find(({ finding }) => finding.id === id) as PublishedPoints;

describe("does the title say what was published, and no more?", () => {
  it("names both ends and says where a figure is only an upper bound", () => {
    expect(pointsTitle(words, of("hultman-2013-civilian-troops"))).toBe(
      "The study’s model has 106 civilians killed a month at no UN troops, below 2 at 8,000 UN troops",
    );
    expect(pointsTitle(words, of("collier-2008-expenditure"))).toBe(
      "The study’s model has a risk of 40 per cent at the spending observed, 31 per cent at twice the spending",
    );
  });

  it("never says that one thing brings about the other", () => {
    for (const points of all)
      expect(pointsTitle(words, points)).not.toMatch(/cause|reduce|lower|prevent|save/i);
  });
});

describe("is the planner's figure placed without an outcome beside it?", () => {
  const points = of("hultman-2013-civilian-troops");
  const linesOf = (low: number, high: number) =>
    pointLines(words, points, [{ id: "expected", low, high, month: 10 }]);

  it("lists two published points and then the own figure, its outcome not known", () => {
    const lines = linesOf(6000, 7400);
    expect(lines.map(({ isOwn }) => isOwn)).toEqual([false, false, true]);
    expect(lines[1]?.value).toBe("below 2");
    expect(lines[2]).toMatchObject({ at: "6,000 to 7,400", value: "not known" });
    expect(lines[2]?.said).toMatch(/inside the range of the study, 0 to 8,000/);
  });

  it("says so where any part of it lies beyond the study", () => {
    expect(linesOf(7000, 8001)[2]?.said).toMatch(/in whole or in part, outside the range/);
    expect(linesOf(8000, 8000)[2]?.said).toMatch(/inside the range/);
  });
});
