import type { MandateDesign } from "../design";
import type { Ballot, VotedChoice, VoteRound } from "../vote";

/** The design with a further round that takes votes from now on. */
export function withRound(
  design: MandateDesign,
  round: { id: string; opened: string; choices: readonly VotedChoice[] },
): MandateDesign {
  return {
    ...design,
    votes: [...(design.votes ?? []), { ...round, choices: [...round.choices] }],
  };
}

/** The design with a round that takes no more votes; what was handed in can now be read by all. */
export function withRoundClosed(design: MandateDesign, id: string, closed: string): MandateDesign {
  return {
    ...design,
    votes: design.votes?.map((each) => (each.id === id ? { ...each, closed } : each)),
  };
}

/** The design without a round and the ballots that were handed in for it. */
export function withoutRound(design: MandateDesign, id: string): MandateDesign {
  return {
    ...design,
    votes: design.votes?.filter((each) => each.id !== id),
    ballots: design.ballots?.filter(({ round }) => round !== id),
  };
}

/** The design with a ballot at the end, or in the place of the one with its id. */
export function withBallot(design: MandateDesign, ballot: Ballot): MandateDesign {
  const ballots = design.ballots ?? [];
  const isThere = ballots.some(({ id }) => id === ballot.id);
  return {
    ...design,
    ballots: isThere
      ? ballots.map((each) => (each.id === ballot.id ? ballot : each))
      : [...ballots, ballot],
  };
}

/** The design without a ballot. */
export function withoutBallot(design: MandateDesign, id: string): MandateDesign {
  return { ...design, ballots: design.ballots?.filter((each) => each.id !== id) };
}

/** The ballots handed in for a round, the earliest first. */
export function ballotsFor(design: MandateDesign, round: string): Ballot[] {
  return (design.ballots ?? [])
    .filter((each) => each.round === round)
    .sort((one, other) => Date.parse(one.cast) - Date.parse(other.cast));
}

/** Rounds from the latest opened to the first. */
export function roundsOf({ votes = [] }: Pick<MandateDesign, "votes">): VoteRound[] {
  return votes.toSorted((one, other) => Date.parse(other.opened) - Date.parse(one.opened));
}

/** The design as colleagues get it to vote on: nobody's ballot is in it. */
export function forVoting({ ballots: _ballots, ...design }: MandateDesign): MandateDesign {
  return design;
}
