import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withValue } from "../../domain/edit";
import { allResults } from "../../engine/assessment";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { evaluate } from "../../engine/evaluate";
import { templateDesign } from "../../engine/stress/cases/stress-designs";
import { currentEvidence } from "../../evidence/current";
import { yardsticksOf } from "../../planning/yardsticks/yardsticks-of";
import { precedents } from "../../precedents/current";
import type { TeamWork } from "../team-work";
import type { Board } from "./board";
import { boardOf, boardRun } from "./board-of";
import { madeClass, madeExercise, madeWork } from "./cases/made-class";
import { narrowBoard } from "./narrow-board";

const records = { evidence: currentEvidence, precedents };
const example = templateDesign("example");
const exercise = madeExercise(example);
const works = madeClass(example, 5);
const board = boardOf(exercise, works, records);
const lay = (all: readonly TeamWork[]) => boardOf(exercise, all, records);

describe("what does a board hold?", () => {
  it("each check as each team's own assessment has it, never added up", () => {
    for (const [place, { design }] of works.entries()) {
      const own = new Map(allResults(evaluate(design, records)).map((each) => [each.id, each]));
      for (const { check, statuses } of board.checks)
        expect([check, statuses[place]]).toEqual([check, own.get(check)?.status]);
    }
    expect(JSON.stringify(board)).not.toMatch(/"(score|points|total|rank|sum)"/);
  });
  it("each team on each yardstick as it stands alone, and no middle half with fewer than eight", () => {
    for (const { id, kinds } of board.yardsticks) {
      expect(kinds.flatMap(({ teams }) => teams.map(({ team }) => team)).toSorted()).toEqual([
        0, 1, 2, 3, 4,
      ]);
      for (const { teams, quartiles, comparables, whyNoPlace } of kinds) {
        if (comparables.length < 8) expect(quartiles).toBeUndefined();
        expect(quartiles === undefined).toBe(whyNoPlace !== undefined);
        for (const { team, reading } of teams) {
          const design = works[team]?.design ?? example;
          const alone = yardsticksOf(design, precedents).find((each) => each.id === id);
          expect(reading?.low).toBe(alone?.readings[0]?.low);
          expect(whyNoPlace).toBe(alone?.whyNoPlace);
        }
      }
    }
  });
  it("says how far it is, a team at a time", () => {
    const run = boardRun(exercise, works, records);
    const steps = Array.from({ length: 5 }, () => run.next().value);
    expect(steps).toEqual([1, 2, 3, 4, 5].map((assessed) => ({ assessed, of: 5 })));
  });
  it("no work that belongs to no exercise, and nothing where nobody handed in", () => {
    const { exercise: _exercise, ...plain } = example;
    const stray = { ...madeWork(example, "Blue"), design: plain };
    expect(lay([stray]).teams).toEqual([]);
    expect(lay([])).toMatchObject({ choices: [], moves: [], checks: [], teams: [] });
  });
});

describe("do the laws of a board hold?", () => {
  it("the order of the files does not matter", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(works, { minLength: works.length }), (shuffled) => {
        expect(lay(shuffled)).toEqual(board);
      }),
      { numRuns: 5 },
    );
  });

  it("the names of teams change no figure", () => {
    const renamed = works.map(({ design, ...work }, place) => {
      const part = design.exercise;
      if (!part) throw new Error("no exercise");
      const team = { ...part.team, name: `Other ${9 - place}` };
      return { ...work, design: { ...design, exercise: { ...part, team } } };
    });
    const { teams: _own, ...figures } = board;
    const { teams: _others, ...same } = lay(renamed);
    expect(same).toEqual(figures);
  });

  it("a team beside itself never differs", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const twice = lay([madeWork(design, "Blue"), madeWork(structuredClone(design), "Red")]);
        for (const { kind, disagreement, groups, notStated } of twice.choices) {
          expect(disagreement).toBe(kind === "words" ? null : 0);
          expect(groups).toHaveLength(1);
          expect(notStated).toEqual([]);
        }
        for (const { statuses } of twice.checks) expect(statuses[0]).toBe(statuses[1]);
        for (const { kinds } of twice.yardsticks) expect(kinds).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it("leaving teams out is as if they had not handed in", () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4], { minLength: 2 }), (kept) => {
        const narrowed = narrowBoard(board, (place) => kept.includes(place));
        const alone = lay(kept.flatMap((place) => works[place] ?? []));
        expect(choicesIn(narrowed)).toEqual(choicesIn(alone));
        expect(narrowed.silent).toBe(alone.silent);
        const contested = ({ votes }: Board) =>
          votes.contested.map(({ path, item, teams }) => [path, item, teams.length]);
        expect(contested(narrowed)).toEqual(contested(alone));
        const moved = ({ moves }: Board) =>
          moves.map(({ inject, teams }) => [inject, teams.length]);
        expect(moved(narrowed)).toEqual(moved(alone));
        const agreed = ({ model }: Board) =>
          model.choices.map(({ same, notStated }) => [same.length, notStated.length]);
        expect(agreed(narrowed)).toEqual(agreed(alone));
      }),
      { numRuns: 12 },
    );
    expect(narrowBoard(board, () => true)).toEqual(board);
  });
});

/** Everything about choices but the places of teams. */
const choicesIn = ({ choices }: Board) =>
  choices.map(({ path, groups, items, notStated, disagreement }) => [
    path,
    groups.map(({ value, teams }) => [value, teams.length]),
    items.map(({ item, teams }) => [item, teams.length]),
    notStated.length,
    disagreement,
  ]);

it("does one changed answer show, and it alone?", () => {
  const blue = madeWork(example, "Blue");
  const red = madeWork(withValue(example, "force.troopCeiling", 4500), "Red");
  const apart = lay([red, blue]).choices.filter(({ disagreement }) => (disagreement ?? 0) > 0);
  expect(apart).toEqual([
    {
      path: "force.troopCeiling",
      kind: "number",
      groups: [
        { value: 4500, teams: [1] },
        { value: 9000, teams: [0] },
      ],
      items: [],
      notStated: [],
      notAsked: [],
      disagreement: 0.5,
    },
  ]);
});
