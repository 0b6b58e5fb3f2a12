import type { BoardYardstick, YardstickKind } from "../../../../classroom/debrief/board";
import { said } from "../../runs";
import type { PrintBlock } from "../print-block";
import { heading } from "../scene";
import type { DebriefInput } from "./debrief-input";
import { kindInWords, toldReadings, toldValue } from "./precedent-words";

function kindBlocks(
  { words, teams }: DebriefInput,
  id: BoardYardstick["id"],
  kind: YardstickKind,
): PrintBlock[] {
  const rows = toldReadings(kind, teams).map(({ label, reading }) => [
    said(label),
    said(toldValue(words, id, reading)),
  ]);
  const scope: PrintBlock = { kind: "paragraph", runs: said(kindInWords(words, id, kind)) };
  if (rows.length === 0) return [scope];
  return [
    scope,
    {
      kind: "table",
      caption: words.say(`yardsticks.name.${id}`),
      columns: [
        { text: words.say("board.column.team"), align: "start" },
        { text: words.say("board.column.value"), align: "end" },
      ],
      rows,
    },
  ];
}

/** Each team's figures among operations of its type on record. */
export function precedentsPart(input: DebriefInput): PrintBlock[] {
  const { board, words } = input;
  return [
    heading(2, "precedents", words.say("board.section.precedents")),
    { kind: "paragraph", tone: "quiet", runs: said(words.say("board.precedents.what")) },
    ...board.yardsticks.flatMap(({ id, kinds }) => [
      heading(3, `yardstick-${id}`, words.say(`yardsticks.name.${id}`)),
      ...kinds.flatMap((kind) => kindBlocks(input, id, kind)),
    ]),
  ];
}
