import { type YardstickId, yardstickIds } from "../../../precedents/yardsticks/yardstick";
import type { Block, Runs } from "../block";
import { said, textOf } from "../runs";
import { whyNoneCell } from "../yardstick-reasons";
import { bareReading, basisInWords, noPlaceCell, shortPlace } from "../yardstick-words";
import { type BesideRow, besideBlocks } from "./beside";
import type { Paper, PaperOption } from "./paper";

/** Where an option stands on a yardstick: each reading with its place among operations of its type. */
function cell({ words }: Paper, option: PaperOption, id: YardstickId): Runs {
  const yardstick = option.yardsticks.find((each) => each.id === id);
  if (option.isNoMission || !yardstick) return said(words.say("options-paper.said.no-mission"));
  const { whyNone, readings } = yardstick;
  if (whyNone) return said(words.closed(whyNoneCell(words, option.design, whyNone)));
  const none = noPlaceCell(words, yardstick);
  return said(
    ...readings.map((reading) => {
      const value = words.say("yardsticks.basis.is", {
        basis: basisInWords(words, reading),
        value: bareReading(words, id, reading),
      });
      const place = shortPlace(words, reading) || none;
      return words.closed(words.clauses(place ? [value, place] : [value]));
    }),
  );
}

/** The yardsticks on which the options do not stand alike. */
export function yardsticksPart(paper: Paper): Block[] {
  const { words, options } = paper;
  if (options.every(({ yardsticks }) => yardsticks.every(({ readings }) => readings.length === 0)))
    return [];
  const rows = yardstickIds
    .map(
      (id): BesideRow => ({
        what: words.say(`yardsticks.short.${id}`),
        cells: options.map((option) => cell(paper, option, id)),
      }),
    )
    .filter(({ cells }) => new Set(cells.map(textOf)).size > 1);
  return [
    { kind: "heading", level: 2, id: "yardsticks", text: words.say("yardsticks.title") },
    {
      kind: "paragraph",
      runs: said(
        words.say("yardsticks.report.what"),
        rows.length === 0 ? words.say("options-paper.yardsticks.alike") : "",
      ),
    },
    ...besideBlocks(
      paper,
      {
        caption: words.say("options-paper.yardsticks.caption"),
        first: words.say("yardsticks.column.yardstick"),
      },
      rows,
    ),
  ];
}
