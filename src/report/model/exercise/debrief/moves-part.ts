import type { AnswerChange, InjectMoves, TeamMove } from "../../../../classroom/debrief/board";
import { listOf } from "../../../../domain/field-path";
import { isListPath } from "../../../../domain/rows-edit";
import type { Words } from "../../../../i18n/words";
import { said } from "../../runs";
import type { PrintBlock } from "../print-block";
import { heading } from "../scene";
import { choiceName, comparedInWords, teamNames, teamsInWords } from "./board-words";
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

const inState = (moves: readonly TeamMove[], state: TeamMove["state"]) =>
  moves.filter((move) => move.state === state).map(({ team }) => team);

/** The message of an inject: how many changed something that it bears on, who changed nothing. */
export function movesMessage(
  { words, teams }: Pick<DebriefInput, "words" | "teams">,
  { title, teams: moves }: InjectMoves,
): string {
  const nothing = inState(moves, "nothing");
  return words.say("board.moves.message", {
    title,
    count: moves.filter(({ changes }) => changes.some(({ touched }) => touched)).length,
    of: moves.length - inState(moves, "not-opened").length,
    nothing: nothing.length,
    teams: teamsInWords(words, teams, nothing),
  });
}

function movesOf(input: DebriefInput, moves: InjectMoves): PrintBlock[] {
  const { words, teams } = input;
  const changed = teams.flatMap(({ place, label }) => {
    const move = moves.teams.find(({ team }) => team === place);
    return move && move.changes.length > 0 ? [{ label, changes: move.changes }] : [];
  });
  const silent = (["nothing", "not-opened", "no-record"] as const).flatMap((state) => {
    const names = teamNames(teams, inState(moves.teams, state));
    return names.length > 0 ? [[words.say(`board.moves.${state}`), words.clauses(names)]] : [];
  });
  const rows = [
    ...changed.map(({ label, changes }) => {
      const [near, others] = [true, false].map((isNear) =>
        changes.filter(({ touched }) => touched === isNear),
      );
      const sentences = (near ?? []).map((change) => changeInWords(words, change));
      const count = (others ?? []).length;
      return [
        label,
        words.clauses([
          ...sentences,
          ...(count > 0 ? [words.say("board.moves.others", { count })] : []),
        ]),
      ];
    }),
    ...silent,
  ];
  return [
    heading(3, `moves-${moves.inject}`, movesMessage(input, moves)),
    ...(moves.touches.length > 0
      ? [
          {
            kind: "paragraph",
            tone: "quiet",
            runs: said(
              words.say("board.moves.touches", {
                fields: words.list(moves.touches.map((path) => choiceName(words, path))),
              }),
            ),
          } as const,
        ]
      : []),
    {
      kind: "table",
      caption: moves.title,
      columns: [
        { text: words.say("board.column.team"), align: "start" },
        { text: words.say("exercise-paper.debrief.changed"), align: "start" },
      ],
      rows: rows.map((row) => row.map((text) => said(text))),
    },
  ];
}

/** How designs moved after each inject. */
export function movesPart(input: DebriefInput): PrintBlock[] {
  const { board, words } = input;
  return [
    heading(2, "moves", words.say("board.section.moves")),
    ...(board.moves.length === 0
      ? [{ kind: "paragraph", runs: said(words.say("board.moves.none")) } as const]
      : [
          { kind: "paragraph", tone: "quiet", runs: said(words.say("board.moves.what")) } as const,
          ...board.moves.flatMap((moves) => movesOf(input, moves)),
        ]),
  ];
}
