import { authorOf, contestedName } from "../../model/exercise/debrief/board-words";
import type { DebriefInput } from "../../model/exercise/debrief/debrief-input";
import { type Sheet, sheetOf } from "../sheet";
import { team } from "./team-column";

/** A row for each team that contested a choice, from closed votes alone. */
export function votesByTeam(input: DebriefInput): Sheet {
  const { words, board, teams } = input;
  const rows = board.votes.contested.flatMap((choice) =>
    teams.flatMap((each) => {
      const tally = choice.teams.find((one) => one.team === each.place);
      return tally ? [{ choice, team: each, tally }] : [];
    }),
  );
  const count = (position: "support" | "amend" | "oppose" | "undecided") => ({
    text: words.say(`vote.position.${position}`),
    width: 12,
    cell: ({ tally }: (typeof rows)[number]) => tally[position],
  });
  return sheetOf(
    { id: "votes", title: words.say("exercise-paper.debrief.sheet.votes") },
    [
      {
        text: words.say("exercise-paper.choice"),
        width: 36,
        cell: ({ choice }) => contestedName(words, choice),
      },
      team(input),
      count("support"),
      count("amend"),
      count("oppose"),
      count("undecided"),
      {
        text: words.say("exercise-paper.debrief.said"),
        width: 60,
        cell: ({ tally }) =>
          tally.words
            .map((each) =>
              words.join(
                [
                  words
                    .say(`board.votes.${each.position === "oppose" ? "oppose" : "amend"}`, {
                      who: authorOf(input, each),
                    })
                    .trim(),
                  each.amendment ?? "",
                  each.reason ?? "",
                ].filter((text) => text !== ""),
              ),
            )
            .join("\n"),
      },
    ],
    rows,
  );
}
