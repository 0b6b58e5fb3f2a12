import { describe, expect, it } from "vitest";
import { roundOf, teamDesign } from "./cases/team-design";
import { withRoundsClosed } from "./closed-rounds";

const closed = roundOf("2026-11-22T09:30:00Z");
const second = { ...roundOf(), id: "second" };
const voted = teamDesign("after-first-vote", { votes: [closed, second] });

describe("does a round that was closed stay so, whatever is undone?", () => {
  it("where undoing opens it again or takes it away, and no other round with it", () => {
    const again = withRoundsClosed(voted, { ...voted, votes: [roundOf(), second] });
    expect(again.votes).toEqual([closed, second]);
    expect(withRoundsClosed(voted, teamDesign("after-first-vote")).votes).toEqual([closed]);
  });

  it("and is the design the same where nothing was opened again", () => {
    const fewer = { ...voted, votes: [closed] };
    expect(withRoundsClosed(voted, fewer)).toBe(fewer);
    const open = teamDesign("after-first-vote", { votes: [second] });
    const none = teamDesign("after-first-vote");
    expect(withRoundsClosed(open, none)).toBe(none);
  });

  it("outside of an exercise, and in another design, a closing can be undone", () => {
    const { exercise: _none, ...plain } = voted;
    const { votes: _votes, ...without } = plain;
    expect(withRoundsClosed(plain, without)).toBe(without);
    const other = { ...teamDesign("shown"), id: "other" };
    expect(withRoundsClosed(voted, other)).toBe(other);
  });
});
