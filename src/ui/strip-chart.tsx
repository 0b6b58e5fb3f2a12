import type { ReactNode } from "react";
import { ChartFigure } from "./chart-figure";
import { StripPicture } from "./strip-picture";
import { describeStrip } from "./strip-text";
import type { StripChartProps } from "./strip-values";
import { Table } from "./table";
import { useWords } from "./words-context";

export interface StripTable {
  /** What is shown on request in the place of the plain table of names and values. */
  table?: ReactNode;
}

/** Values as dots on one axis, the planner's own among them; the same in words and as a table. */
export function StripChart({ table, ...props }: StripChartProps & StripTable) {
  const { title, values, own, format } = props;
  const words = useWords();
  return (
    <ChartFigure
      title={title}
      picture={<StripPicture {...props} />}
      text={describeStrip({ values, own, format }, words)}
      table={table ?? <PlainTable {...props} />}
    />
  );
}

/** Every name with its value, for a chart that has no table of its own. */
function PlainTable({ title, values, own, also = [], marks = [], format }: StripChartProps) {
  const words = useWords();
  return (
    <Table
      caption={title}
      rows={[...(own ? [{ id: "own", ...own }] : []), ...also, ...marks, ...values]}
      rowKey={(row) => row.id}
      columns={[
        {
          id: "name",
          header: words.say("ui.strip.name"),
          cell: (row) => row.label,
          isRowHeader: true,
          sortBy: (row) => row.label,
        },
        {
          id: "value",
          header: words.say("ui.strip.value"),
          cell: (row) => format(row.value),
          align: "end",
          sortBy: (row) => row.value,
        },
      ]}
    />
  );
}
