import type { AnswerChange, TeamMove } from "../../../classroom/debrief/board";
import type { DebriefInput, NamedTeam } from "../../model/exercise/debrief/debrief-input";
import { changeInWords } from "../../model/exercise/debrief/move-words";
import { type Sheet, sheetOf } from "../sheet";
import { team } from "./team-column";

interface MovementRow {
  readonly title: string;
  readonly team: NamedTeam;
  readonly state: TeamMove["state"];
  readonly change?: AnswerChange;
}

/** A row for each change of a team after an inject, and one where it changed nothing. */
export function movementByTeam(input: DebriefInput): Sheet {
  const { words, board, teams } = input;
  const rows = board.moves.flatMap((moves) =>
    teams.flatMap((each): MovementRow[] => {
      const move = moves.teams.find((one) => one.team === each.place);
      if (!move) return [];
      const base = { title: moves.title, team: each, state: move.state };
      return move.changes.length === 0
        ? [base]
        : move.changes.map((change) => ({ ...base, change }));
    }),
  );
  return sheetOf(
    { id: "movement", title: words.say("exercise-paper.debrief.sheet.movement") },
    [
      { text: words.say("exercises.agenda.inject"), width: 36, cell: ({ title }) => title },
      team(input),
      {
        text: words.say("exercise-paper.debrief.changed"),
        width: 60,
        cell: ({ change, state }) => {
          if (change) return changeInWords(words, change);
          return state === "changed" ? undefined : words.say(`board.moves.${state}`);
        },
      },
      {
        text: words.say("exercise-paper.debrief.touched"),
        width: 16,
        cell: ({ change }) => change && words.say(change.touched ? "fields.yes" : "fields.no"),
      },
    ],
    rows,
  );
}
