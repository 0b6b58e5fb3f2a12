import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ballotSchema, positions } from "../vote";
import { ceiling, duration, protect, round, votedDesign } from "./cases/voted-design";
import {
  ballotFrom,
  blankBallot,
  type DraftBallot,
  type DraftVote,
  decidedIn,
  draftAt,
  draftBallotSchema,
  isWrittenOn,
  lackingIn,
  withDraftVote,
} from "./draft-ballot";

const cast = "2026-11-20T12:00:00Z";
const blank = blankBallot("mine", "Ana");
const filled = withDraftVote(
  withDraftVote(blank, ceiling, { position: "amend", amendment: " 9,000 ", findings: ["f-1"] }),
  duration,
  { position: "oppose", amendment: "18 months", reason: " " },
);

describe("what is handed in?", () => {
  it("a vote for each position, with the value it is about and without what was left empty", () => {
    const ballot = ballotFrom(filled, votedDesign, round, cast);
    expect(ballotSchema.safeParse(ballot).success).toBe(true);
    expect(ballot).toEqual({
      id: "mine",
      round: "first",
      author: "Ana",
      cast,
      votes: [
        { at: ceiling, position: "amend", amendment: "9,000", findings: ["f-1"], on: "7000" },
        { at: duration, position: "oppose", on: "12" },
      ],
    });
  });

  it("nothing on a choice that is undecided, whatever was written there before", () => {
    const undone = withDraftVote(filled, ceiling, { position: undefined });
    const { votes } = ballotFrom(undone, votedDesign, round, cast);
    expect(votes.map(({ at }) => at)).toEqual([duration]);
    expect(draftAt(undone, ceiling).amendment).toBe(" 9,000 ");
    expect(decidedIn(filled, round)).toBe(2);
    expect(decidedIn(undone, round)).toBe(1);
  });

  it("no vote on a choice that the round does not ask for", () => {
    const stray = withDraftVote(filled, { path: "force.aviation" }, { position: "support" });
    expect(ballotFrom(stray, votedDesign, round, cast).votes).toHaveLength(2);
  });
});

it("is a ballot begun as soon as there is a word on it, and not by a look at it?", () => {
  expect(isWrittenOn(blank)).toBe(false);
  expect(isWrittenOn(withDraftVote(blank, ceiling, { reason: " " }))).toBe(false);
  const written: DraftVote[] = [
    { position: "support" },
    { reason: "Nobody pledged" },
    { amendment: "9,000" },
    { findings: ["f-1"] },
  ];
  for (const each of written) expect(isWrittenOn(withDraftVote(blank, ceiling, each))).toBe(true);
});

describe("what keeps a ballot from being handed in?", () => {
  it("a missing name, and an amendment without its words", () => {
    const wordless = withDraftVote(blankBallot("mine", "  "), protect, {
      position: "amend",
      amendment: " ",
    });
    expect(lackingIn(wordless, round)).toEqual([
      { what: "author" },
      { what: "amendment", at: protect },
    ]);
    expect(lackingIn(filled, round)).toEqual([]);
    expect(lackingIn(blank, round)).toEqual([]);
  });
});

it("is every position of a draft handed in with its words, and none besides?", () => {
  const written: fc.Arbitrary<DraftVote> = fc.record(
    {
      position: fc.constantFrom(...positions),
      amendment: fc.constantFrom("9,000", "Sooner"),
      reason: fc.constantFrom("Because", "R"),
      findings: fc.constantFrom(["f-1"], ["f-1", "f-2"]),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(written, { maxLength: 3 }), (all) => {
      const draft = all.reduce<DraftBallot>((kept, vote, index) => {
        const at = round.choices[index];
        return at ? withDraftVote(kept, at, vote) : kept;
      }, blank);
      expect(draftBallotSchema.safeParse(draft).success).toBe(true);
      const { votes } = ballotFrom(draft, votedDesign, round, cast);
      expect(votes).toHaveLength(decidedIn(draft, round));
      for (const { at, position, amendment, reason, findings } of votes) {
        const said = draftAt(draft, at);
        const own = position === "amend" ? said.amendment : undefined;
        expect([position, amendment, reason, findings]).toEqual([
          said.position,
          own,
          said.reason,
          said.findings,
        ]);
      }
    }),
  );
});
