import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../design";
import type { Ballot } from "../vote";
import { ballotOf, ceiling, votedDesign, voteOn } from "../votes/cases/voted-design";
import { forVoting, withBallot, withRoundClosed } from "../votes/rounds";
import { decisionsOf } from "./decisions";
import { mergeDesigns } from "./merge-designs";

const [ana, ben, cy] = ["Ana", "Ben", "Cy"].map((name) => ballotOf(name, [voteOn(ceiling)])) as [
  Ballot,
  Ballot,
  Ballot,
];
const holding = (...ballots: Ballot[]) => ballots.reduce(withBallot, votedDesign);
const authors = ({ ballots = [] }: MandateDesign) => ballots.map(({ author }) => author).sort();

describe("are the ballots of both copies kept?", () => {
  it("with a common state, without one, and where the one copy was sent out without any", () => {
    const [mine, theirs] = [holding(ana, ben), withBallot(forVoting(holding(ana)), cy)];
    for (const base of [undefined, votedDesign, holding(ana), mine]) {
      const copies = { base, mine, theirs };
      expect(decisionsOf(copies).some(({ isConflict }) => isConflict)).toBe(false);
      expect(authors(mergeDesigns(copies, {}))).toEqual(["Ana", "Ben", "Cy"]);
      expect(authors(mergeDesigns({ base, mine: theirs, theirs: mine }, {}))).toEqual([
        "Ana",
        "Ben",
        "Cy",
      ]);
    }
  });

  it("whichever of them each copy holds", () => {
    const some = fc.subarray([ana, ben, cy]);
    fc.assert(
      fc.property(some, some, fc.option(some, { nil: undefined }), (my, their, had) => {
        const base = had && holding(...had);
        const merged = mergeDesigns({ base, mine: holding(...my), theirs: holding(...their) }, {});
        expect(new Set(merged.ballots)).toEqual(new Set([...my, ...their]));
      }),
    );
  });

  it("once, where a colleague's copy carries the ballot that was taken in already", () => {
    expect(authors(mergeDesigns({ mine: holding(ana), theirs: holding(ana) }, {}))).toEqual([
      "Ana",
    ]);
  });
});

it("does a round that was closed in one copy stay closed?", () => {
  const closed = withRoundClosed(holding(ana), "first", "2026-11-21T10:00:00Z");
  const merged = mergeDesigns({ base: votedDesign, mine: closed, theirs: holding(ben) }, {});
  expect(merged.votes).toEqual(closed.votes);
});
