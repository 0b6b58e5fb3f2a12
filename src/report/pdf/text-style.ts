import { COLOURS, type ColourName, TEXT_SIZES } from "../../ui/tokens";

export type Face = "normal" | "bold" | "italic";
export type Ink = ColourName;

/** How a kind of text is set: sizes in points. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly face: Face;
  readonly ink: Ink;
}

const size = TEXT_SIZES.pdf;
const style = (points: number, leading: number, face: Face = "normal", ink: Ink = "ink") =>
  ({ size: points, leading, face, ink }) as const satisfies TextStyle;

/** Two sizes of running text and three of headings, as on the screen. */
export const textStyles = {
  title: style(size.title, 28, "bold"),
  longTitle: style(size.longTitle, 20, "bold"),
  longestTitle: style(size.longestTitle, 16, "bold"),
  kicker: style(size.kicker, 13, "normal", "accent"),
  heading2: style(size.heading2, 19, "bold"),
  heading3: style(size.heading3, 13, "bold", "accent"),
  lead: style(size.lead, 12.9),
  body: style(size.body, 12),
  bodySoft: style(size.body, 12, "normal", "ink-soft"),
  strong: style(size.body, 12, "bold"),
  small: style(size.small, 10.4),
  handTitle: style(size.handTitle, 17, "bold"),
  hand: style(size.hand, 15),
  handStrong: style(size.hand, 15, "bold"),
  pageTitle: style(size.pageTitle, 24, "bold"),
  page: style(size.page, 17.6),
  pageStrong: style(size.page, 17.6, "bold"),
  smallSoft: style(size.small, 10.4, "normal", "ink-soft"),
  smallStrong: style(size.small, 10.4, "bold"),
  study: style(size.study, 10.1),
  source: style(size.source, 9.7),
  running: style(size.running, 9, "normal", "ink-soft"),
  marking: style(size.running, 9, "bold"),
} as const;

/** "#rrggbb" of an ink; paper takes the light set of the design system. */
export const hexOf = (ink: Ink): string => COLOURS.light[ink];
