import type { AnswerChange, InjectMoves, TeamMove } from "../../../../classroom/debrief/board";
import { hasMoved, isKnown } from "../../../../classroom/debrief/inject-moves";
import { listOf } from "../../../../domain/field-path";
import { isListPath } from "../../../../domain/rows-edit";
import type { Words } from "../../../../i18n/words";
import { choiceName, comparedInWords, teamsInWords } from "./board-words";
import type { DebriefInput } from "./debrief-input";

/** One change as a sentence; a list whose items stayed says that its rows changed. */
export function changeInWords(words: Words, change: AnswerChange): string {
  const { path, what, before, after } = change;
  const field = choiceName(words, path);
  if (what === "reason") return words.say("board.moves.reason", { field });
  const from = comparedInWords(words, path, before);
  const to = comparedInWords(words, path, after);
  if (isListPath(listOf(path)) && from === to) return words.say("board.moves.rows", { field });
  return words.say("board.moves.from-to", { field, before: from, after: to });
}

/** The places of teams in a state. */
export const teamsIn = (moves: readonly TeamMove[], state: TeamMove["state"]) =>
  moves.filter((move) => move.state === state).map(({ team }) => team);

/**
 * The message of an inject: how many changed something that it bears on, of those whose work before it
 * is known, and who changed nothing.
 */
export function movesMessage(
  { words, teams }: Pick<DebriefInput, "words" | "teams">,
  { title, touches, teams: moves }: InjectMoves,
): string {
  const known = moves.filter(isKnown).length;
  if (known === 0) return words.say("board.moves.unknown", { title });
  const bears = touches.length > 0;
  const nothing = teamsIn(moves, "nothing");
  return words.say("board.moves.message", {
    title,
    bears: bears ? "yes" : "no",
    count: moves.filter((move) => hasMoved(move, bears)).length,
    of: known,
    nothing: nothing.length,
    teams: teamsInWords(words, teams, nothing),
  });
}
