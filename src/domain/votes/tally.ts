import type { MandateDesign } from "../design";
import type { Ballot, Position, Vote, VotedChoice, VoteRound } from "../vote";
import { ballotsFor } from "./rounds";
import { choiceKey } from "./voted-choice";

/** A vote with whose it is. */
export interface Voice extends Vote {
  readonly author: string;
  readonly unit?: string;
  readonly ballot: string;
}

/** How colleagues stand to one choice. No count of them is a verdict, and none is made here. */
export interface ChoiceTally {
  readonly at: VotedChoice;
  readonly support: readonly Voice[];
  readonly amend: readonly Voice[];
  readonly oppose: readonly Voice[];
  /** Who handed in a ballot and left this choice undecided. */
  readonly undecided: readonly string[];
}

/** Who stands how to each choice of a round, in the order of the round. */
export function tallyOf(design: MandateDesign, round: VoteRound): ChoiceTally[] {
  const ballots = ballotsFor(design, round.id).map((ballot) => ({
    ballot,
    votes: byChoice(ballot),
  }));
  return round.choices.map((at) => {
    const key = choiceKey(at);
    const voices = ballots.flatMap(({ ballot, votes }): Voice[] => {
      const vote = votes.get(key);
      const { author, unit, id } = ballot;
      return vote ? [{ ...vote, author, ballot: id, ...(unit ? { unit } : {}) }] : [];
    });
    const who = (position: Position) => voices.filter((voice) => voice.position === position);
    return {
      at,
      support: who("support"),
      amend: who("amend"),
      oppose: who("oppose"),
      undecided: ballots.filter(({ votes }) => !votes.has(key)).map(({ ballot }) => ballot.author),
    };
  });
}

const byChoice = ({ votes }: Ballot) => new Map(votes.map((vote) => [choiceKey(vote.at), vote]));

/** Whether anybody would have it otherwise. */
export const isDiffered = ({ amend, oppose }: ChoiceTally) => amend.length + oppose.length > 0;

/** Whether nobody took a position on it. */
export const isUnvoted = ({ support, amend, oppose }: ChoiceTally) =>
  support.length + amend.length + oppose.length === 0;

/**
 * First where more colleagues would have it otherwise; among those, where more oppose; else as they
 * stood. It orders what to discuss and says nothing of who is right.
 */
export function mostContestedFirst(tallies: readonly ChoiceTally[]): ChoiceTally[] {
  return tallies.toSorted(
    (one, other) =>
      other.amend.length + other.oppose.length - (one.amend.length + one.oppose.length) ||
      other.oppose.length - one.oppose.length,
  );
}
