import type { InjectMoves } from "../../../../classroom/debrief/board";
import { said } from "../../runs";
import type { PrintBlock } from "../print-block";
import { heading } from "../scene";
import { choiceName, teamNames } from "./board-words";
import type { DebriefInput } from "./debrief-input";
import { changeInWords, movesMessage, teamsIn } from "./move-words";

function movesOf(input: DebriefInput, moves: InjectMoves): PrintBlock[] {
  const { words, teams } = input;
  const changed = teams.flatMap(({ place, label }) => {
    const move = moves.teams.find(({ team }) => team === place);
    return move && move.changes.length > 0 ? [{ label, changes: move.changes }] : [];
  });
  const silent = (["nothing", "not-opened", "no-record"] as const).flatMap((state) => {
    const names = teamNames(teams, teamsIn(moves.teams, state));
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
