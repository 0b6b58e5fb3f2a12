import * as z from "zod/mini";
import type { MandateDesign } from "../design";
import { rowId } from "../field";
import { longText, shortText } from "../stated-schema";
import { type Ballot, positions, type Vote, type VotedChoice, type VoteRound } from "../vote";
import { choiceKey, textAt } from "./voted-choice";

/** What was written on one choice; without a position it is undecided. */
const draftVoteSchema = z.strictObject({
  position: z.optional(z.enum(positions)),
  amendment: z.optional(longText()),
  reason: z.optional(longText()),
  findings: z.optional(z.array(rowId()).check(z.maxLength(50))),
});
export type DraftVote = z.infer<typeof draftVoteSchema>;

/** A ballot that is being filled in, kept on the device until it is handed in. */
export const draftBallotSchema = z.strictObject({
  /** The ballot's own id, the same however often it is handed in. */
  id: rowId(),
  author: shortText(),
  unit: shortText(),
  /** By the key of the choice. */
  votes: z.record(z.string(), draftVoteSchema),
});
export type DraftBallot = z.infer<typeof draftBallotSchema>;

/** A ballot goes by no more findings on one choice than this. */
export const mostFindings = 50;

/** A ballot with nothing on it. */
export const blankBallot = (id: string, author: string): DraftBallot => ({
  id,
  author,
  unit: "",
  votes: {},
});

/** What was written on a choice. */
export function draftAt({ votes }: DraftBallot, at: VotedChoice): DraftVote {
  return votes[choiceKey(at)] ?? {};
}

/** The ballot with something else written on a choice. */
export function withDraftVote(
  draft: DraftBallot,
  at: VotedChoice,
  change: Partial<DraftVote>,
): DraftBallot {
  return {
    ...draft,
    votes: { ...draft.votes, [choiceKey(at)]: { ...draftAt(draft, at), ...change } },
  };
}

/** What still keeps a ballot from being handed in. */
export type Lacking = { what: "author" } | { what: "amendment"; at: VotedChoice };

/** A name, and the words of every amendment; whatever is undecided may stay so. */
export function lackingIn(draft: DraftBallot, { choices }: VoteRound): Lacking[] {
  const wordless = choices.filter((at) => {
    const { position, amendment = "" } = draftAt(draft, at);
    return position === "amend" && amendment.trim() === "";
  });
  return [
    ...(draft.author.trim() === "" ? [{ what: "author" } as const] : []),
    ...wordless.map((at): Lacking => ({ what: "amendment", at })),
  ];
}

/** How many choices of a round have a position in a draft. */
export function decidedIn(draft: DraftBallot, { choices }: VoteRound): number {
  return choices.filter((at) => draftAt(draft, at).position !== undefined).length;
}

/** Whether anything was written on a ballot: a position, or words and findings without one. */
export function isWrittenOn({ votes }: DraftBallot): boolean {
  return Object.values(votes).some(
    ({ position, amendment = "", reason = "", findings = [] }) =>
      position !== undefined || `${amendment}${reason}`.trim() !== "" || findings.length > 0,
  );
}

/**
 * The ballot that is handed in: one vote for each choice with a position, with the value that it is
 * about. Words of an amendment go only with the position that asks for one.
 */
export function ballotFrom(
  draft: DraftBallot,
  design: MandateDesign,
  round: VoteRound,
  cast: string,
): Ballot {
  const unit = draft.unit.trim();
  const votes = round.choices.flatMap((at) => voteOn(draftAt(draft, at), design, at));
  const author = draft.author.trim();
  return { id: draft.id, round: round.id, author, ...(unit ? { unit } : {}), cast, votes };
}

function voteOn(written: DraftVote, design: MandateDesign, at: VotedChoice): Vote[] {
  const { position, findings = [] } = written;
  if (position === undefined) return [];
  const on = textAt(design, at);
  const reason = written.reason?.trim();
  const amendment = position === "amend" ? written.amendment?.trim() : undefined;
  return [
    {
      at,
      position,
      ...(amendment ? { amendment } : {}),
      ...(reason ? { reason } : {}),
      ...(findings.length > 0 ? { findings } : {}),
      ...(on === undefined ? {} : { on }),
    },
  ];
}
