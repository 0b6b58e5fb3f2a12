import type { MandateDesign } from "../design";
import { differ } from "../differ";
import { largestFile } from "../open-design";
import type { Ballot, VotedChoice } from "../vote";
import type { BallotFile } from "./ballot-file";
import { withBallot, withoutBallot } from "./rounds";
import { choiceKey, textAt } from "./voted-choice";

/** A design's file holds no more ballots than this. */
export const mostBallots = 500;

/** What is to be told of a ballot that can be taken in. */
export interface BallotNotes {
  /** The choices of the ballot whose value is another now than the one that was voted on. */
  readonly changed: readonly VotedChoice[];
  /** Whether it was filled in on a copy that carries another mark than the design. */
  readonly isOtherCopy: boolean;
  /** Whether it came to the design after the round was closed. */
  readonly isLate: boolean;
}

export type Judged =
  /** "full": the design's file could not hold it. */
  | { outcome: "taken" | "full"; notes: BallotNotes }
  /** This very ballot is in the design. */
  | { outcome: "known" }
  /** The same person has handed in another: which one stands is the author's to say. */
  | { outcome: "twice"; first: Ballot; notes: BallotNotes }
  | { outcome: "other-design" | "other-round" | "other-choices" };

/** What is to be done with a ballot that came for a design. Nothing is changed. */
export function judgeBallot(design: MandateDesign, { design: id, ballot }: BallotFile): Judged {
  const round = design.votes?.find((each) => each.id === ballot.round);
  if (!round) return { outcome: id === design.id ? "other-round" : "other-design" };
  const asked = new Set(round.choices.map(choiceKey));
  if (ballot.votes.some(({ at }) => !asked.has(choiceKey(at)))) return { outcome: "other-choices" };
  const { ballots = [] } = design;
  const same = ballots.find((each) => each.id === ballot.id);
  if (same && !differ(same, ballot)) return { outcome: "known" };
  const notes = {
    changed: changedSince(design, ballot),
    isOtherCopy: id !== design.id,
    isLate: round.closed !== undefined,
  };
  const first =
    same ?? ballots.find((each) => each.round === round.id && isSamePerson(each, ballot));
  if (first) return { outcome: "twice", first, notes };
  return { outcome: hasRoomFor(withBallot(design, ballot)) ? "taken" : "full", notes };
}

/** Whether a design with its ballots can still be saved and opened again. */
export function hasRoomFor(design: MandateDesign): boolean {
  const isFew = (design.ballots?.length ?? 0) <= mostBallots;
  return isFew && JSON.stringify(design, null, 2).length < largestFile;
}

/** The choices of a ballot whose value the design no longer has. */
export function changedSince(design: MandateDesign, { votes }: Ballot): VotedChoice[] {
  return votes.filter(({ at, on }) => textAt(design, at) !== on).map(({ at }) => at);
}

const spelled = (name: string) => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/** Whether two ballots are signed alike, however the name is spaced or capitalised. */
export function isSamePerson(one: Ballot, other: Ballot): boolean {
  return spelled(one.author) === spelled(other.author);
}

/** The design with a later ballot of a person in the place of the first. */
export function withReplaced(design: MandateDesign, first: Ballot, later: Ballot): MandateDesign {
  return withBallot(first.id === later.id ? design : withoutBallot(design, first.id), later);
}
