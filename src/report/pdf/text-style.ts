import { COLOURS, type ColourName } from "../../ui/tokens";

export type Face = "normal" | "bold" | "italic";
export type Ink = ColourName;

/** How a kind of text is set: sizes in points. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly face: Face;
  readonly ink: Ink;
}

const style = (size: number, leading: number, face: Face = "normal", ink: Ink = "ink") =>
  ({ size, leading, face, ink }) as const satisfies TextStyle;

/** Two sizes of running text and three of headings, as on the screen. */
export const textStyles = {
  title: style(23, 28, "bold"),
  longTitle: style(16, 20, "bold"),
  longestTitle: style(12.5, 16, "bold"),
  kicker: style(9.5, 13, "normal", "accent"),
  heading2: style(15, 19, "bold"),
  heading3: style(9.6, 13, "bold", "accent"),
  lead: style(9.6, 12.9),
  body: style(9, 12),
  bodySoft: style(9, 12, "normal", "ink-soft"),
  strong: style(9, 12, "bold"),
  small: style(8, 10.4),
  handTitle: style(14, 17, "bold"),
  hand: style(11, 15),
  handStrong: style(11, 15, "bold"),
  pageTitle: style(19, 24, "bold"),
  page: style(12.5, 17.6),
  pageStrong: style(12.5, 17.6, "bold"),
  smallSoft: style(8, 10.4, "normal", "ink-soft"),
  smallStrong: style(8, 10.4, "bold"),
  study: style(7.8, 10.1),
  source: style(7.5, 9.7),
  running: style(7.4, 9, "normal", "ink-soft"),
  marking: style(7.4, 9, "bold"),
} as const;

/** "#rrggbb" of an ink; paper takes the light set of the design system. */
export const hexOf = (ink: Ink): string => COLOURS.light[ink];
