import type { Status } from "../../engine/status";
import type { Locale } from "../../i18n/locale";
import type { MapShape, MapSign } from "../model/exercise/map-parts";
import type { Tag } from "./tags/tag";
import type { Face, Ink } from "./text-style";

/** Where a stretch of text leads. */
export type Target =
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "source"; readonly number: number }
  | { readonly kind: "part"; readonly id: string };

/** Whose a mark is; a mark without a tag is drawn and not read. */
interface Owned {
  readonly tag?: Tag;
}

/** A mark on the page; x from the left edge of the text, y from the top of its slab, in points. */
export type Mark = Owned & Shape;

type Shape =
  | {
      readonly kind: "text";
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly width: number;
      readonly face: Face;
      readonly size: number;
      readonly ink: Ink;
      readonly target?: Target;
      /** Set where the letters run from right to left. */
      readonly isRightToLeft?: true;
      /** The language of these words where it is not the document's. */
      readonly lang?: Locale;
    }
  | {
      readonly kind: "rule";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly weight: number;
      readonly ink: Ink;
    }
  | {
      readonly kind: "fill";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: Ink;
    }
  | {
      readonly kind: "status";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly status: Status;
    }
  /** A straight line over the box from its upper left to its lower right corner, or the box's outline. */
  | {
      readonly kind: "line" | "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly weight: number;
      readonly ink: Ink;
      /** Lengths of dashes and gaps in turn. */
      readonly dash?: readonly number[];
    }
  /** A drawing that stays as it is whichever way the page is read; all in it from its corner. */
  | {
      readonly kind: "drawing";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly shapes: readonly MapShape[];
      readonly signs: readonly MapSign[];
      readonly labels: readonly DrawnText[];
    }
  /** The number of the page on which a part begins; known only when all pages are made. */
  | {
      readonly kind: "page-of";
      readonly id: string;
      /** Its right edge, or its left one where the page is read from right to left. */
      readonly right: number;
      readonly y: number;
      readonly isMirrored?: true;
    };

/** Words within a drawing; x and y as those of a text. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly isRightToLeft?: boolean;
}

/** What begins at a slab: a heading with its text and level, or a source by its id alone. */
export interface Opening {
  readonly id: string;
  readonly text?: string;
  readonly level?: 2 | 3;
}

/** A strip across the text area that no page break can cut. A block is one slab or more. */
export interface Slab {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly gap: number;
  /** Whether it has to stand on the same page as the next slab. */
  readonly keep: boolean;
  readonly marks: readonly Mark[];
  /** The parts and sources that begin here and can be led to. */
  readonly opens?: readonly Opening[];
  /** Height that has to be free below the slab's top, else a new page begins. */
  readonly needs?: number;
  /** Set on the rows of a table: what is repeated at the top of a page that they run over to. */
  readonly head?: readonly Slab[];
  /** Nothing more goes on this page. */
  readonly breaks?: true;
}

/** A slab of that height with those marks. */
export function slab(height: number, marks: readonly Mark[], more: Partial<Slab> = {}): Slab {
  return { height, marks, gap: 0, keep: false, ...more };
}

/**
 * Binds slabs so that no page break leaves one line alone before or after it: the first stays
 * with the second, the last but one with the last. Up to `whole` slabs stay together altogether.
 */
export function bound(slabs: readonly Slab[], whole = 3): Slab[] {
  const last = slabs.length - 1;
  return slabs.map((each, index) => ({
    ...each,
    keep:
      each.keep || (index < last && (slabs.length <= whole || index === 0 || index === last - 1)),
  }));
}

/** Columns of slabs beside one another: the first slabs in one strip, then the second ones. */
export function beside(...columns: readonly (readonly Slab[])[]): Slab[] {
  const rows = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, index) => {
    const row = columns.flatMap((column) => column[index] ?? []);
    const opens = row.flatMap((each) => each.opens ?? []);
    return slab(
      Math.max(...row.map(({ height }) => height)),
      row.flatMap(({ marks }) => marks),
      {
        gap: Math.max(...row.map(({ gap }) => gap)),
        keep: row.some(({ keep }) => keep),
        ...(opens.length > 0 ? { opens } : {}),
      },
    );
  });
}

/** The slabs with space above the first. */
export function spaced(slabs: readonly Slab[], gap: number): Slab[] {
  return slabs.map((each, index) => (index === 0 ? { ...each, gap } : each));
}

/** The slabs, only the last bound to whatever follows. */
export function lastWithNext(slabs: readonly Slab[]): Slab[] {
  return slabs.map((each, index) => (index === slabs.length - 1 ? { ...each, keep: true } : each));
}

/** The slabs, each bound to the next and the last to whatever follows. */
export function withNext(slabs: readonly Slab[]): Slab[] {
  return slabs.map((each) => ({ ...each, keep: true }));
}
