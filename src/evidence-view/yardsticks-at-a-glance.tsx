import type { MandateDesign } from "../domain/design";
import type { DesignYardstick, Reading } from "../planning/yardsticks/yardsticks-of";
import { whyNoneCell } from "../report/model/yardstick-reasons";
import {
  fewCell,
  halfCell,
  noPlaceCell,
  noValueCell,
  placeCell,
  readingInWords,
} from "../report/model/yardstick-words";
import { Table } from "../ui/table";
import { useWords } from "../ui/words-context";

interface Row {
  readonly yardstick: DesignYardstick;
  readonly reading?: Reading;
}

/** Every yardstick in a line: the design's figure, the middle half, the place. */
export function YardsticksAtAGlance(props: {
  all: readonly DesignYardstick[];
  design: MandateDesign;
}) {
  const words = useWords();
  const rows = props.all.flatMap((yardstick): Row[] =>
    yardstick.readings.length === 0
      ? [{ yardstick }]
      : yardstick.readings.map((reading) => ({ yardstick, reading })),
  );
  return (
    <Table
      caption={words.say("yardsticks.glance.caption")}
      rows={rows}
      rowKey={({ yardstick, reading }) => `${yardstick.id} ${reading?.basis ?? ""}`}
      columns={[
        {
          id: "yardstick",
          header: words.say("yardsticks.column.yardstick"),
          cell: ({ yardstick }) => words.say(`yardsticks.name.${yardstick.id}`),
          isRowHeader: true,
        },
        {
          id: "design",
          header: words.say("yardsticks.column.design"),
          cell: ({ yardstick, reading }) => {
            if (reading) return readingInWords(words, yardstick.id, reading);
            return yardstick.whyNone && whyNoneCell(words, props.design, yardstick.whyNone);
          },
        },
        {
          id: "half",
          header: words.say("yardsticks.column.half"),
          cell: ({ yardstick }) => halfCell(words, yardstick) || fewCell(words, yardstick),
        },
        {
          id: "place",
          header: words.say("yardsticks.column.place"),
          cell: ({ yardstick, reading }) =>
            reading
              ? placeCell(words, yardstick, reading)
              : noPlaceCell(words, yardstick) || noValueCell(words),
        },
      ]}
    />
  );
}
