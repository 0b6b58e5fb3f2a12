import type { ReactNode } from "react";

/** A value at a place along the axis, such as persons in a month. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/** One named line. `own`: the planner's, drawn first in eye; `quiet`: to compare with. */
export interface ChartLine {
  readonly id: string;
  readonly label: string;
  readonly points: readonly LinePoint[];
  readonly manner: "own" | "quiet";
  /** Holds each value until the next point, as what is planned in steps does. */
  readonly isStepped?: boolean;
}

/** What is known as a range only. */
export interface ChartBand {
  readonly label: string;
  /** Holds each range until the next point. */
  readonly isStepped?: boolean;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
}

export interface LineChartProps {
  /** The one message of the picture, as a sentence. */
  title: string;
  band?: ChartBand | undefined;
  lines: readonly ChartLine[];
  /** A level to hold against, such as a ceiling. */
  rule?: { readonly label: string; readonly y: number } | undefined;
  /** Writes a place on the axis; shown at whole steps. */
  formatX: (x: number) => string;
  /** Writes a value at the side. */
  formatY: (y: number) => string;
  /** The picture in sentences, for those who do not see it. */
  text: string;
  /** The same as a table. */
  table: ReactNode;
}
