import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Position, positions, type Vote } from "../vote";
import {
  ballotOf,
  ceiling,
  duration,
  protect,
  round,
  votedDesign,
  voteOn,
} from "./cases/voted-design";
import { withBallot } from "./rounds";
import { isDiffered, isUnvoted, mostContestedFirst, tallyOf } from "./tally";

const choices = [ceiling, duration, protect];
const designOf = (ballots: Vote[][]) =>
  ballots
    .map((votes, index) => ballotOf(`Voter ${"abcdefgh"[index]}`, votes))
    .reduce(withBallot, votedDesign);

const arbitraryBallots = fc.array(
  fc.tuple(...choices.map(() => fc.option(fc.constantFrom(...positions)))).map((stands) =>
    stands.flatMap((position, index): Vote[] => {
      const at = choices[index];
      return position && at ? [voteOn(at, { position })] : [];
    }),
  ),
  { maxLength: 6 },
);

describe("who stands how?", () => {
  it("tells each position with the name, the unit and what was said", () => {
    const design = [
      ballotOf("Ana", [voteOn(ceiling, { position: "amend", amendment: "9,000" })], {
        unit: "Police",
      }),
      ballotOf("Ben", [
        voteOn(ceiling),
        voteOn(duration, { position: "oppose", reason: "Too short" }),
      ]),
    ].reduce(withBallot, votedDesign);
    const [first, second, third] = tallyOf(design, round);
    expect(first?.amend).toEqual([
      expect.objectContaining({ author: "Ana", unit: "Police", amendment: "9,000", ballot: "ana" }),
    ]);
    expect(first?.support.map(({ author }) => author)).toEqual(["Ben"]);
    expect(second?.oppose[0]).toMatchObject({ author: "Ben", reason: "Too short" });
    expect(second?.undecided).toEqual(["Ana"]);
    expect(third?.undecided).toEqual(["Ana", "Ben"]);
    expect([first, second, third].map((each) => each && isDiffered(each))).toEqual([
      true,
      true,
      false,
    ]);
    expect([first, second, third].map((each) => each && isUnvoted(each))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("counts every ballot once at every choice, and none of another round", () => {
    fc.assert(
      fc.property(arbitraryBallots, (ballots) => {
        const stray = ballotOf("Stray", [voteOn(ceiling)], { round: "other" });
        const tallies = tallyOf(withBallot(designOf(ballots), stray), round);
        expect(tallies.map(({ at }) => at)).toEqual(choices);
        for (const { support, amend, oppose, undecided } of tallies)
          expect(support.length + amend.length + oppose.length + undecided.length).toBe(
            ballots.length,
          );
      }),
    );
  });
});

describe("are the most contested choices first?", () => {
  it("loses none, never puts fewer who differ before more, and keeps the order of equals", () => {
    fc.assert(
      fc.property(arbitraryBallots, (ballots) => {
        const tallies = tallyOf(designOf(ballots), round);
        const sorted = mostContestedFirst(tallies);
        expect(new Set(sorted)).toEqual(new Set(tallies));
        const rank = (each: (typeof sorted)[number]) =>
          (each.amend.length + each.oppose.length) * 100 + each.oppose.length;
        for (const [index, each] of sorted.entries()) {
          const next = sorted[index + 1];
          if (!next) continue;
          expect(rank(each)).toBeGreaterThanOrEqual(rank(next));
          if (rank(each) === rank(next))
            expect(tallies.indexOf(each)).toBeLessThan(tallies.indexOf(next));
        }
      }),
    );
  });

  it("puts who opposes before who would amend", () => {
    const one = (position: Position, at = ceiling) => [voteOn(at, { position })];
    const sorted = mostContestedFirst(
      tallyOf(designOf([one("amend"), one("oppose", protect)]), round),
    );
    expect(sorted.map(({ at }) => at)).toEqual([protect, ceiling, duration]);
  });
});
