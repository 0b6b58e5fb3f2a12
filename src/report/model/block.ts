import type { Status } from "../../engine/status";
import type { Locale } from "../../i18n/locale";

/** A stretch of text in one manner, or a mark that leads to a numbered source or an address. */
export type Run =
  | {
      readonly kind: "plain" | "strong" | "emphasis";
      readonly text: string;
      /** Its language where it is not the report's, such as that of a study's title. */
      readonly lang?: Locale;
    }
  | { readonly kind: "note"; readonly number: number }
  | { readonly kind: "link"; readonly text: string; readonly url: string };
export type Runs = readonly Run[];

export interface Term {
  readonly term: string;
  readonly runs: Runs;
}

/** The head of the document: what it is, its name, who answers for it. */
export interface TitleBlock {
  readonly kind: "title";
  readonly kicker: string;
  readonly text: string;
  readonly facts: readonly Term[];
}

/** A heading opens a part; its id is unique in the report and can be linked to. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** `lead` stands out, `quiet` steps back; the words are the same to a listener. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly tone?: "lead" | "quiet";
  readonly runs: Runs;
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly Runs[];
}

/** Names with what they stand for, such as the choices of a section. */
export interface TermsBlock {
  readonly kind: "terms";
  readonly items: readonly Term[];
}

export interface TableColumn {
  readonly text: string;
  /** `end` for numbers. */
  readonly align: "start" | "end";
}

/** The first cell of each row is the row's head. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Runs[])[];
  /** Columns after the first are of one width, where they hold things of equal standing. */
  readonly isEven?: boolean;
}

/** A check: its status in a word, its title, what it rests on, and the paragraphs that say why. */
export interface CheckBlock {
  readonly kind: "check";
  readonly check: string;
  readonly status: Status;
  readonly word: string;
  readonly title: string;
  readonly aside: string;
  readonly body: readonly Runs[];
}

/** Checks that say nothing yet or do not apply, together under their one status. */
export interface CheckGroupBlock {
  readonly kind: "check-group";
  readonly status: Status;
  readonly word: string;
  readonly items: readonly {
    readonly check: string;
    readonly title: string;
    readonly runs: Runs;
  }[];
}

/** Lists of equal standing, set beside one another at the same size, such as for and against. */
export interface FacingBlock {
  readonly kind: "facing";
  readonly sides: readonly [FacingSide, FacingSide];
}
export interface FacingSide {
  readonly title: string;
  readonly items: readonly Runs[];
  /** What is said where there is none. */
  readonly none: string;
}

export interface ProfileRow {
  readonly label: string;
  readonly note: string;
  /** One of each check, sorted by status. */
  readonly segments: readonly Status[];
  readonly counts: string;
}

/** The profile: one row a factor, its checks as equal segments by status. Never a total. */
export interface ProfileBlock {
  readonly kind: "profile";
  readonly title: string;
  /** What the picture does not say. */
  readonly caption: string;
  /** The picture in words, for those who do not see it. */
  readonly alternative: string;
  /** What the picture is, where its rows already stand beside it as a table. */
  readonly picture: string;
  readonly rows: readonly ProfileRow[];
  readonly key: readonly { readonly status: Status; readonly word: string }[];
  /** The same as a table. */
  readonly table: TableBlock;
}

export interface NoteBlock {
  readonly kind: "note";
  readonly title: string;
  readonly body: readonly Runs[];
}

export interface ContentsBlock {
  readonly kind: "contents";
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/** The numbered sources, in the order in which they are first cited. */
export interface SourcesBlock {
  readonly kind: "sources";
  readonly items: readonly { readonly number: number; readonly runs: Runs }[];
}

export interface PageBreakBlock {
  readonly kind: "page-break";
}

export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TermsBlock
  | TableBlock
  | CheckBlock
  | CheckGroupBlock
  | FacingBlock
  | ProfileBlock
  | NoteBlock
  | ContentsBlock
  | SourcesBlock
  | PageBreakBlock;
