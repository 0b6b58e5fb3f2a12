import type { ScaleKind } from "./strip-scale";

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
  /** More values of the planner's, such as the high end of a range. */
  also?: readonly StripValue[];
  /** A stretch of the axis behind the dots, such as the middle half of them. */
  band?: { readonly from: number; readonly to: number };
  /** Quantiles or yardsticks, named: "Lower quarter", "Median". */
  marks?: readonly StripValue[];
  /** Writes a value with its unit. */
  format: (value: number) => string;
  /** Writes a value on the axis; like `format` unless given. */
  formatTick?: (value: number) => string;
  scale?: ScaleKind;
}
