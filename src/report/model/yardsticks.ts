import type { Words } from "../../i18n/words";
import { type DesignYardstick, yardsticksOf } from "../../planning/yardsticks/yardsticks-of";
import type { Block, Runs } from "./block";
import type { Making } from "./making";
import { said } from "./runs";
import { whyNoneCell } from "./yardstick-reasons";
import {
  bareHalf,
  bareReading,
  basisInShort,
  fewCell,
  noPlaceCell,
  noValueCell,
  shortPlace,
} from "./yardstick-words";

const columns = ["yardstick", "design", "half-short", "place-low"] as const;

/** The design's readings, named by their basis where they are not plainly what is authorised. */
function figuresIn(words: Words, { id, readings }: DesignYardstick): string {
  const told = readings.map((reading) => {
    const value = bareReading(words, id, reading);
    if (readings.length === 1 && reading.basis === "authorised") return value;
    return words.say("yardsticks.basis.is", { basis: basisInShort(words, reading), value });
  });
  return words.clauses(told);
}

/** One line a yardstick, short enough for paper: the place is that of the low end of the first reading. */
function rowOf({ words, design }: Making, yardstick: DesignYardstick): Runs[] {
  const { id, readings, whyNone } = yardstick;
  const [first] = readings;
  return [
    words.say(`yardsticks.short.${id}`),
    whyNone ? whyNoneCell(words, design, whyNone) : figuresIn(words, yardstick),
    bareHalf(words, yardstick) || fewCell(words, yardstick),
    noPlaceCell(words, yardstick) || (first ? shortPlace(words, first) : noValueCell(words)),
  ].map((cell) => said(cell));
}

/**
 * Beside other operations: where the design stands on each yardstick, in a table. Nothing where it
 * has a value on none, since a table of silence only repeats the list of open questions.
 */
export function yardstickSection(making: Making): Block[] {
  const { words, design, records } = making;
  const all = yardsticksOf(design, records.precedents);
  if (all.every(({ readings }) => readings.length === 0)) return [];
  return [
    { kind: "heading", level: 2, id: "yardsticks", text: words.say("yardsticks.title") },
    {
      kind: "paragraph",
      runs: said(words.say("yardsticks.report.what"), words.say("yardsticks.report.marks")),
    },
    {
      kind: "table",
      caption: words.say("yardsticks.glance.caption"),
      columns: columns.map((column) => ({
        text: words.say(`yardsticks.column.${column}`),
        align: "start",
      })),
      rows: all.map((yardstick) => rowOf(making, yardstick)),
    },
  ];
}
