import { ChartFigure } from "./chart-figure";
import { LinePicture } from "./line-picture";
import type { LineChartProps } from "./line-values";

/** Values over time as named lines, with what is known as a range only; the same in words and as a table. */
export function LineChart(props: LineChartProps) {
  const { title, text, table } = props;
  return (
    <ChartFigure title={title} picture={<LinePicture {...props} />} text={text} table={table} />
  );
}
