import type { BoardChoice } from "../../../classroom/debrief/board";
import { choiceName, comparedInWords } from "../../model/exercise/debrief/board-words";
import type { DebriefInput, NamedTeam } from "../../model/exercise/debrief/debrief-input";
import { type Sheet, sheetOf } from "../sheet";
import { team } from "./team-column";

/** What a team says of a choice; undefined where it was not asked, so that the cell stays empty. */
function answerOf(
  { words }: DebriefInput,
  { path, groups, notAsked }: BoardChoice,
  { place }: NamedTeam,
): string | undefined {
  if (notAsked.includes(place)) return undefined;
  const group = groups.find(({ teams }) => teams.includes(place));
  return group ? comparedInWords(words, path, group.value) : words.say("fields.not-stated");
}

/** A row a team and choice, choices in the order of the board. */
export function choicesByTeam(input: DebriefInput): Sheet {
  const { words, board, teams } = input;
  const rows = board.choices.flatMap((choice) => teams.map((each) => ({ choice, team: each })));
  return sheetOf(
    { id: "choices", title: words.say("exercise-paper.debrief.sheet.choices") },
    [
      team(input),
      {
        text: words.say("exercise-paper.choice"),
        width: 36,
        cell: ({ choice }) => choiceName(words, choice.path),
      },
      {
        text: words.say("board.column.value"),
        width: 50,
        cell: (row) => answerOf(input, row.choice, row.team),
      },
      {
        text: words.say("exercise-paper.debrief.disagreement"),
        width: 16,
        cell: ({ choice }) =>
          choice.disagreement === null ? undefined : Math.round(choice.disagreement * 1000) / 1000,
      },
      {
        text: words.say("exercise-paper.debrief.path"),
        width: 30,
        cell: ({ choice }) => choice.path,
      },
    ],
    rows,
  );
}
