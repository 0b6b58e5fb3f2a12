import { blankDesign, type MandateDesign } from "../../design";
import type { Ballot, Vote, VotedChoice, VoteRound } from "../../vote";
import { textAt } from "../voted-choice";

export const ceiling: VotedChoice = { path: "force.troopCeiling" };
export const duration: VotedChoice = { path: "commitment.durationMonths" };
export const protect: VotedChoice = { path: "purpose.tasks", row: "protect" };

export const round: VoteRound = {
  id: "first",
  opened: "2026-11-20T10:00:00Z",
  choices: [ceiling, duration, protect],
};

/** A small design with two tasks, two sectors and a round on three choices. */
export const votedDesign: MandateDesign = {
  ...blankDesign("d", "UN operation in Arcadia"),
  operation: { type: { value: "un-peacekeeping" } },
  situation: {
    phase: { value: "ongoing-conflict" },
    sectors: {
      value: [
        { id: "north", name: { value: "North" }, troops: { value: 3000 } },
        { id: "south", name: { value: "South" }, risk: { value: "high" } },
      ],
    },
  },
  purpose: {
    tasks: {
      value: [
        { id: "protect", type: { value: "protect-physical" }, tier: { value: "not-stated" } },
        { id: "other", wording: { value: "Report" } },
      ],
    },
  },
  force: { troopCeiling: { value: 7000, reason: "Asked for" }, aviation: { value: "not-stated" } },
  commitment: { durationMonths: { value: 12 } },
  votes: [round],
};

/** A vote on a choice as the design has it. */
export const voteOn = (at: VotedChoice, rest: Partial<Vote> = {}): Vote => ({
  at,
  position: "support",
  on: textAt(votedDesign, at),
  ...rest,
});

export const ballotOf = (author: string, votes: Vote[], rest: Partial<Ballot> = {}): Ballot => ({
  id: author.toLowerCase().replace(/[^a-z]+/g, "-"),
  round: "first",
  author,
  cast: "2026-11-20T12:00:00Z",
  votes,
  ...rest,
});
