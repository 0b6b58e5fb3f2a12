import {
  type DesignYardstick,
  type Reading,
  yardsticksOf,
} from "../../planning/yardsticks/yardsticks-of";
import { publishedRatios } from "../../precedents/published-ratios";
import type { Block, Run, Runs } from "./block";
import type { Making } from "./making";
import { plain, said, strong } from "./runs";
import { whyNoneCell } from "./yardstick-reasons";
import {
  basisInWords,
  fewCell,
  halfCell,
  noPlaceCell,
  noValueCell,
  placeCell,
  readingValue,
} from "./yardstick-words";

const columns = ["yardstick", "design", "half", "place"] as const;

/** The design's figure: the value with how it was told where a yardstick has more than one way. */
function figureCell({ words }: Making, { id, readings }: DesignYardstick, reading: Reading): Runs {
  const value = readingValue(words, id, reading);
  const isPlain = readings.length === 1 && reading.basis === "authorised";
  if (isPlain) return said(value);
  return said(words.say("yardsticks.basis.is", { basis: basisInWords(words, reading), value }));
}

function rowsOf(making: Making, yardstick: DesignYardstick): Runs[][] {
  const { words, design } = making;
  const { id, readings, whyNone } = yardstick;
  const name: Runs = [strong(words.say(`yardsticks.name.${id}`))];
  const half = halfCell(words, yardstick) || fewCell(words, yardstick);
  if (whyNone)
    return [
      [
        name,
        said(whyNoneCell(words, design, whyNone)),
        said(half),
        said(noPlaceCell(words, yardstick) || noValueCell(words)),
      ],
    ];
  return readings.map((reading) => [
    name,
    figureCell(making, yardstick, reading),
    said(half),
    said(placeCell(words, yardstick, reading)),
  ]);
}

/** The published ratios in one paragraph, each with its source; from memory where it is so. */
function ratios({ words, sources }: Making): Runs {
  const named = publishedRatios.flatMap(({ id, source, status }, index): Run[] => {
    const name = words.say(`precedents.ratio.${id}.name`);
    const text =
      status === "recalled" ? `${name} (${words.say("yardsticks.status.short.recalled")})` : name;
    return [plain(`${index === 0 ? " " : "; "}${text}\u00a0`), sources.citePage(source)];
  });
  return [plain(words.say("yardsticks.report.marks")), ...named];
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
    { kind: "paragraph", runs: said(words.say("yardsticks.report.what")) },
    {
      kind: "table",
      caption: words.say("yardsticks.glance.caption"),
      columns: columns.map((column) => ({
        text: words.say(`yardsticks.column.${column}`),
        align: "start",
      })),
      rows: all.flatMap((yardstick) => rowsOf(making, yardstick)),
    },
    { kind: "paragraph", tone: "quiet", runs: ratios(making) },
    { kind: "paragraph", tone: "quiet", runs: said(words.say("yardsticks.marks.no-area-norm")) },
  ];
}
