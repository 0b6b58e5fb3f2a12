import { describe, expect, it } from "vitest";
import { withValue } from "../edit";
import { largestFile } from "../open-design";
import { type BallotFile, ballotFileOf } from "./ballot-file";
import { ballotOf, ceiling, duration, protect, votedDesign, voteOn } from "./cases/voted-design";
import { withBallot, withRoundClosed } from "./rounds";
import { changedSince, isSamePerson, judgeBallot, mostBallots, withReplaced } from "./take-ballot";

const ana = ballotOf("Ana Rahman", [voteOn(ceiling), voteOn(protect, { position: "oppose" })]);
const fileOf = (ballot = ana, design = "d"): BallotFile => ballotFileOf(design, undefined, ballot);
const noted = { changed: [], isOtherCopy: false, isLate: false };

describe("what is done with a ballot that came?", () => {
  it("takes one of an open round as it is", () => {
    expect(judgeBallot(votedDesign, fileOf())).toEqual({ outcome: "taken", notes: noted });
  });

  it("tells one of another design from one of another round", () => {
    const stray = ballotOf("Ana", [], { round: "elsewhere" });
    expect(judgeBallot(votedDesign, fileOf(stray, "x")).outcome).toBe("other-design");
    expect(judgeBallot(votedDesign, fileOf(stray)).outcome).toBe("other-round");
    expect(judgeBallot({ ...votedDesign, votes: undefined }, fileOf()).outcome).toBe("other-round");
  });

  it("refuses votes on what the round did not ask", () => {
    const sly = ballotOf("Ana", [voteOn({ path: "force.aviation" })]);
    expect(judgeBallot(votedDesign, fileOf(sly)).outcome).toBe("other-choices");
  });

  it("notes a copy with another mark, a closed round, and values that have changed", () => {
    const moved = withValue(votedDesign, "force.troopCeiling", 9000);
    const closed = withRoundClosed(moved, "first", "2026-11-20T13:00:00Z");
    expect(judgeBallot(closed, fileOf(ana, "copy"))).toEqual({
      outcome: "taken",
      notes: { changed: [ceiling], isOtherCopy: true, isLate: true },
    });
  });

  it("takes the same file once, and asks where a person hands in another", () => {
    const design = withBallot(votedDesign, ana);
    expect(judgeBallot(design, fileOf())).toEqual({ outcome: "known" });
    const again = { ...ana, cast: "2026-11-20T14:00:00Z" };
    expect(judgeBallot(design, fileOf(again))).toEqual({
      outcome: "twice",
      first: ana,
      notes: noted,
    });
    const other = { ...again, id: "other", author: " ana  RAHMAN" };
    expect(judgeBallot(design, fileOf(other))).toEqual({
      outcome: "twice",
      first: ana,
      notes: noted,
    });
    expect(judgeBallot(design, fileOf({ ...other, author: "Ben" })).outcome).toBe("taken");
  });

  it("does not ask for a namesake of another round", () => {
    const design = withBallot(votedDesign, { ...ana, id: "b", round: "earlier" });
    expect(judgeBallot(design, fileOf()).outcome).toBe("taken");
  });

  it("says that the file is full, by ballots or by their length", () => {
    const long = ballotOf("Long", [], { author: "x".repeat(largestFile) });
    expect(judgeBallot(votedDesign, fileOf(long)).outcome).toBe("full");
    const ballots = Array.from({ length: mostBallots }, (_, index) =>
      ballotOf(`V${index}`, [], { id: `v-${index}` }),
    );
    expect(judgeBallot({ ...votedDesign, ballots }, fileOf()).outcome).toBe("full");
  });
});

it("which choices are another now than was voted on?", () => {
  const ballot = ballotOf("Ana", [
    voteOn(ceiling),
    voteOn(duration),
    voteOn(protect, { on: undefined }),
  ]);
  expect(changedSince(votedDesign, ballot)).toEqual([protect]);
  const longer = withValue(votedDesign, "commitment.durationMonths", 18);
  expect(changedSince(longer, ballot)).toEqual([duration, protect]);
});

it("does a later ballot take the place of the first, whether it has its id or not?", () => {
  const design = [ballotOf("Ben", []), ana].reduce(withBallot, votedDesign);
  const later = { ...ana, cast: "2026-11-21T10:00:00Z" };
  expect(withReplaced(design, ana, later).ballots?.map(({ cast }) => cast)).toContain(later.cast);
  expect(withReplaced(design, ana, later).ballots).toHaveLength(2);
  const other = { ...later, id: "other" };
  expect(withReplaced(design, ana, other).ballots?.map(({ id }) => id)).toEqual(["ben", "other"]);
});

it("are two names the same person's, however they are typed?", () => {
  const named = (author: string) => ballotOf(author, []);
  expect(isSamePerson(named("Ana"), named(" ANA "))).toBe(true);
  expect(isSamePerson(named("\uFF21na"), named("Ana"))).toBe(true);
  expect(isSamePerson(named("Ana"), named("Anna"))).toBe(false);
});
