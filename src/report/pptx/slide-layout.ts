import { TEXT_SIZES } from "../../ui/tokens";

const size = TEXT_SIZES.slide;

/** A slide in inches: 16 to 9. */
export const page = { width: 13.333, height: 7.5 };
/** Where things stand on it, and how large words are in points. */
export const layout = {
  margin: 0.65,
  kicker: { y: 0.42, height: 0.4, size: size.kicker },
  title: { y: 0.8, height: 1.0, size: size.title },
  body: { y: 1.95, height: 4.75, size: size.body },
  /** Words that stand alone on a slide, and the title of the first. */
  large: size.large,
  opening: size.opening,
  foot: { y: 6.98, height: 0.32, size: size.foot },
} as const;
export const inner = page.width - 2 * layout.margin;
/** Points in an inch. */
export const points = 72;
