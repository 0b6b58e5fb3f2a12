import type { Direction, Locale } from "../../../../i18n/locale";
import type { MapDrawing } from "../map-parts";

/** Words on a slide in their language. */
export interface SlideText {
  readonly text: string;
  readonly lang: Locale;
  /** What stands before it in bold, such as a minute or a name. */
  readonly lead?: string;
}

/** One slide: a title, what stands under it, and what the trainer reads in the notes. */
export interface Slide {
  readonly kind: "opening" | "points" | "question" | "map";
  /** A word above the title, such as the channel of an inject. */
  readonly kicker: string;
  readonly title: SlideText;
  readonly points: readonly SlideText[];
  readonly map?: {
    readonly drawing: MapDrawing;
    readonly alternative: string;
    readonly caption: string;
  };
  readonly notes: readonly string[];
}

/** A deck as data. */
export interface Deck {
  readonly title: string;
  readonly subject: string;
  readonly marking: string;
  readonly locale: Locale;
  readonly direction: Direction;
  /** The day of the file, YYYY-MM-DD. */
  readonly date: string;
  readonly slides: readonly Slide[];
}
