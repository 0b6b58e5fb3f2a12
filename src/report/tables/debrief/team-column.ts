import type { DebriefInput, NamedTeam } from "../../model/exercise/debrief/debrief-input";

/** The column that names the team of a row. */
export const team = ({ words }: DebriefInput) => ({
  text: words.say("board.column.team"),
  width: 24,
  cell: (row: { readonly team: NamedTeam }) => row.team.label,
});
