import { useId } from "react";
import { Disclosure } from "./disclosure";
import styles from "./strip-chart.module.css";
import { StripPicture } from "./strip-picture";
import type { ScaleKind } from "./strip-scale";
import { describeStrip } from "./strip-text";
import { Table } from "./table";
import { useWords } from "./words-context";

/** One named value on the axis. */
export interface StripValue {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

export interface StripChartProps {
  /** The one message of the picture, as a sentence. */
  title: string;
  values: readonly StripValue[];
  /** The planner's own value, named. */
  own?: { readonly label: string; readonly value: number };
  /** Quantiles or yardsticks, named: "Lower quarter", "Median". */
  marks?: readonly StripValue[];
  /** Writes a value with its unit. */
  format: (value: number) => string;
  /** Writes a value on the axis; like `format` unless given. */
  formatTick?: (value: number) => string;
  scale?: ScaleKind;
}

/** Values as dots on one axis, the planner's own among them; the same in words and as a table. */
export function StripChart(props: StripChartProps) {
  const { title, values, own, marks = [], format } = props;
  const words = useWords();
  const titleId = useId();
  const textId = useId();
  return (
    <figure className={styles.figure} aria-labelledby={titleId} aria-describedby={textId}>
      <figcaption className={styles.title} id={titleId}>
        {title}
      </figcaption>
      <StripPicture {...props} marks={marks} />
      <p className={styles.text} id={textId}>
        {describeStrip({ values, own, format }, words)}
      </p>
      <Disclosure summary={words.say("ui.strip.as-table")}>
        <Table
          caption={title}
          rows={[...(own ? [{ id: "own", ...own }] : []), ...marks, ...values]}
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
      </Disclosure>
    </figure>
  );
}
