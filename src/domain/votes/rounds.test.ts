import { describe, expect, it } from "vitest";
import { mandateDesignSchema } from "../design";
import { ballotOf, ceiling, round, votedDesign, voteOn } from "./cases/voted-design";
import {
  ballotsFor,
  forVoting,
  roundsOf,
  withBallot,
  withoutBallot,
  withoutRound,
  withRound,
  withRoundClosed,
} from "./rounds";

const later = { id: "second", opened: "2026-11-22T10:00:00Z", choices: [ceiling] };
const ana = ballotOf("Ana", [voteOn(ceiling)]);
const ben = ballotOf("Ben", [], { cast: "2026-11-20T09:00:00Z" });
const both = [ana, ben].reduce(withBallot, votedDesign);

describe("does a round open, close and go, and nothing else change?", () => {
  it("opens beside the others, the latest named first", () => {
    const opened = withRound(votedDesign, later);
    expect(mandateDesignSchema.safeParse(opened).success).toBe(true);
    expect(roundsOf(opened).map(({ id }) => id)).toEqual(["second", "first"]);
    expect({ ...opened, votes: undefined }).toEqual({ ...votedDesign, votes: undefined });
    expect(roundsOf({})).toEqual([]);
  });

  it("closes the one that is meant", () => {
    const closed = withRoundClosed(withRound(votedDesign, later), "second", "2026-11-23T10:00:00Z");
    expect(closed.votes?.map((each) => each.closed)).toEqual([undefined, "2026-11-23T10:00:00Z"]);
    expect(closed.votes?.[0]).toBe(round);
  });

  it("takes its own ballots with it, and no others", () => {
    const other = ballotOf("Cy", [], { round: "second" });
    const left = withoutRound(withBallot(withRound(both, later), other), "first");
    expect(left.votes?.map(({ id }) => id)).toEqual(["second"]);
    expect(left.ballots).toEqual([other]);
  });
});

describe("is a ballot kept once, and found with its round?", () => {
  it("replaces the one with its id, in its place", () => {
    const changed = withBallot(both, { ...ana, votes: [] });
    expect(changed.ballots?.map(({ id }) => id)).toEqual(["ana", "ben"]);
    expect(changed.ballots?.[0]?.votes).toEqual([]);
    expect(withoutBallot(changed, "ana").ballots).toEqual([ben]);
  });

  it("stands with those of its round, the earliest first", () => {
    const other = ballotOf("Cy", [], { round: "second" });
    expect(ballotsFor(withBallot(both, other), "first").map(({ author }) => author)).toEqual([
      "Ben",
      "Ana",
    ]);
    expect(ballotsFor(votedDesign, "first")).toEqual([]);
  });
});

it("does a file for voting hold nobody's ballot, and everything else?", () => {
  const sent = forVoting(both);
  expect(JSON.stringify(sent)).not.toContain("Ana");
  expect({ ...sent, ballots: both.ballots }).toEqual(both);
});
