import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import type { Ballot, Vote, VoteRound } from "../../domain/vote";
import {
  ballotOf,
  ceiling,
  protect,
  round,
  votedDesign,
  voteOn,
} from "../../domain/votes/cases/voted-design";
import { madeWork } from "./cases/made-class";
import { votesWithinTeams } from "./team-votes";

const closed = { ...round, closed: "2026-11-20T14:00:00Z" };
const against = (at: Vote["at"], rest: Partial<Vote> = {}) =>
  voteOn(at, { position: "oppose", reason: "The host would refuse it", ...rest });
const team = (name: string, votes: VoteRound[], ballots: Ballot[]) =>
  madeWork({ ...votedDesign, votes, ballots } satisfies MandateDesign, name);

describe("what did teams differ about among themselves?", () => {
  const blue = team(
    "Blue",
    [closed],
    [
      ballotOf("Ana", [voteOn(ceiling), voteOn(protect)]),
      ballotOf("Ben", [
        against(ceiling),
        voteOn(protect, { position: "amend", amendment: "Say who" }),
      ]),
      ballotOf("Chloe", []),
    ],
  );
  const red = team("Red", [closed], [ballotOf("Dan", [against(ceiling)])]);

  it("choices with who stood where, and the words of those who would have it otherwise", () => {
    expect(votesWithinTeams([blue])).toEqual({
      contested: [
        {
          path: "purpose.tasks",
          item: "protect-physical",
          teams: [
            expect.objectContaining({
              amend: 1,
              words: [{ author: "Ben", position: "amend", amendment: "Say who", findings: [] }],
            }),
          ],
        },
        {
          path: "force.troopCeiling",
          teams: [
            {
              team: 0,
              support: 1,
              amend: 0,
              oppose: 1,
              undecided: 1,
              words: [
                {
                  author: "Ben",
                  position: "oppose",
                  reason: "The host would refuse it",
                  findings: [],
                },
              ],
            },
          ],
        },
      ],
      notVoted: [],
      stillOpen: [],
    });
  });
  it("first where most teams differed", () => {
    const { contested } = votesWithinTeams([blue, red]);
    expect(contested.map(({ path, teams }) => [path, teams.length])).toEqual([
      ["force.troopCeiling", 2],
      ["purpose.tasks", 1],
    ]);
  });
  it("nothing of a vote that is still open: it stays secret", () => {
    const secret = team("Green", [round], [ballotOf("Eve", [against(ceiling)])]);
    const votes = votesWithinTeams([secret, team("Amber", [], [])]);
    expect(votes).toEqual({ contested: [], notVoted: [0, 1], stillOpen: [0] });
    expect(JSON.stringify(votes)).not.toContain("Eve");
  });
  it("the latest closed vote on a choice, whatever was said before", () => {
    const settled: VoteRound = {
      id: "second",
      opened: "2026-11-20T15:00:00Z",
      closed: "2026-11-20T16:00:00Z",
      choices: [ceiling],
    };
    const agreed = ballotOf("Dan", [voteOn(ceiling)], { id: "dan-2", round: "second" });
    const votes = [settled, closed];
    const later = team("Red", votes, [ballotOf("Dan", [against(ceiling)]), agreed]);
    expect(votesWithinTeams([later]).contested).toEqual([]);
  });
});
