import type {
  BoardYardstick,
  TeamReading,
  YardstickKind,
} from "../../../../classroom/debrief/board";
import type { Words } from "../../../../i18n/words";
import { minimumComparables } from "../../../../precedents/comparables";
import { said } from "../../runs";
import { bareValue, valueOn } from "../../yardstick-words";
import type { PrintBlock } from "../print-block";
import { heading } from "../scene";
import type { DebriefInput } from "./debrief-input";

type Told = TeamReading & { readonly low: number; readonly high: number };
const isTold = (reading: TeamReading): reading is Told => reading.low !== undefined;

/** What the operations on record say, and how many teams state too little. */
function scopeInWords(words: Words, id: BoardYardstick["id"], kind: YardstickKind): string {
  const { comparables, quartiles, teams } = kind;
  const silent = teams.filter((reading) => !isTold(reading)).length;
  const n = comparables.length;
  return words.join([
    quartiles
      ? words.say("board.precedents.half", {
          n,
          low: bareValue(words, id, quartiles.lower),
          high: valueOn(words, id, quartiles.upper),
        })
      : words.say("board.precedents.few", { n, minimum: minimumComparables }),
    ...(silent > 0 ? [words.say("board.precedents.silent", { count: silent })] : []),
  ]);
}

function kindBlocks({ words, teams }: DebriefInput, id: BoardYardstick["id"], kind: YardstickKind) {
  const rows = teams.flatMap(({ place, label }) => {
    const reading = kind.teams.find(({ team }) => team === place);
    if (!reading || !isTold(reading)) return [];
    const { low, high } = reading;
    const value =
      low === high
        ? valueOn(words, id, low)
        : words.say("yardsticks.range", {
            low: bareValue(words, id, low),
            high: valueOn(words, id, high),
          });
    return [[said(label), said(value)]];
  });
  const blocks: PrintBlock[] = [{ kind: "paragraph", runs: said(scopeInWords(words, id, kind)) }];
  if (rows.length > 0)
    blocks.push({
      kind: "table",
      caption: words.say(`yardsticks.name.${id}`),
      columns: [
        { text: words.say("board.column.team"), align: "start" },
        { text: words.say("board.column.value"), align: "end" },
      ],
      rows,
    });
  return blocks;
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
