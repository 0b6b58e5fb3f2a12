import type { Locale } from "../../../i18n/locale";
import type { Block, HeadingBlock, Runs, Term, TitleBlock } from "../block";
import type { Report } from "../report";
import type { MapDrawing } from "./map-parts";

/** A heading whose words may be in a language of their own, as those of an exercise are. */
export interface PrintHeading extends HeadingBlock {
  readonly lang?: Locale | undefined;
}
export interface PrintTitle extends TitleBlock {
  readonly lang?: Locale | undefined;
}

/** Something to be answered by hand: boxes to tick, lines to write on. */
export interface AskBlock {
  readonly kind: "ask";
  readonly label: string;
  readonly help?: string | undefined;
  readonly ticks: readonly string[];
  /** A line to write on each, begun by these words. */
  readonly lines: readonly string[];
  readonly lang?: Locale | undefined;
}

/** What a card holds, one under the other. */
export type CardPart =
  | { readonly kind: "text"; readonly runs: Runs }
  | { readonly kind: "points"; readonly title: string; readonly items: readonly Runs[] }
  | {
      readonly kind: "ask";
      readonly label: string;
      readonly ticks: readonly string[];
      readonly lines: readonly string[];
    };

/**
 * A sheet that is handed out by itself. `hand`: half a page, to be cut out along its dashes;
 * `slip`: the same across the page, several on one; `page`: a whole page in large letters.
 */
export interface CardBlock {
  readonly kind: "card";
  readonly size: "hand" | "slip" | "page";
  /** Names it in the bookmarks; slips that are all alike have none. */
  readonly id?: string | undefined;
  /** Of its title; 3 where it is not said. */
  readonly level?: 2 | 3 | undefined;
  readonly kicker: string;
  readonly title: string;
  /** The language of the title where it is not the paper's. */
  readonly lang?: Locale | undefined;
  readonly facts: readonly Term[];
  readonly parts: readonly CardPart[];
}

/** A sketch map with its key; the picture in words stands beside it for those who do not see it. */
export interface SketchMapBlock {
  readonly kind: "sketch-map";
  readonly drawing: MapDrawing;
  readonly alternative: string;
  readonly caption: string;
  readonly lang?: Locale | undefined;
}

/** What is printed for a class: the blocks of a report, and what is cut out or filled in by hand. */
export type PrintBlock =
  | Exclude<Block, HeadingBlock | TitleBlock>
  | PrintHeading
  | PrintTitle
  | AskBlock
  | CardBlock
  | SketchMapBlock;

/** A paper as data; every report is one. */
export interface PrintReport extends Omit<Report, "blocks" | "fit"> {
  readonly blocks: readonly PrintBlock[];
  readonly fit?: { readonly pages: number; readonly shorter: readonly PrintReport[] };
}
