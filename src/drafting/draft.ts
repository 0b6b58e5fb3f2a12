import type { DecidedBy } from "../domain/field";
import type { FieldPath } from "../domain/field-path";

/** Which of a design's texts: the only one, or the two of a mandate that comes in two stages. */
export type DraftStage = "whole" | "planning" | "full";

/** A choice of the design: a field, and the row where the field is a column of a list. */
export interface ChoicePlace {
  field: FieldPath;
  row?: string;
}

/**
 * A stretch of a clause: its operative verb (set in italics), plain words, or a gap in brackets.
 * A gap without a field is one of the draft's own names, which no question of the wizard asks for.
 */
export type DraftRun =
  | { kind: "verb"; text: string }
  | { kind: "words"; text: string }
  | { kind: "gap"; text: string; place?: ChoicePlace };

/** One answer of a design changed. */
export interface ChoiceEdit extends ChoicePlace {
  value: unknown;
}

/**
 * One of several forms that a clause may take. With `edits` it says something else, so choosing it
 * is a change of the design; without, it is a change of words kept in `design.drafting.variants`.
 */
export interface DraftVariant {
  id: string;
  /** The whole clause in this form. */
  text: string;
  edits?: readonly ChoiceEdit[];
}

/** A paragraph of a published decision that asked the same of another operation. */
export interface PrecedentParagraph {
  operation: string;
  /** "1590 (2005)" */
  resolution: string;
  /** "4 (a)" */
  paragraph: string;
}

/**
 * Where a clause's words come from: the templates, a hand edit, the author alone, or last year's
 * text, kept as it was or with a value replaced. A struck clause is shown and not part of the text.
 */
export type ClauseOrigin = "drafted" | "edited" | "own" | "kept" | "changed" | "struck";

/**
 * A hand edit whose clause says something else by now. `base`: the words it was made on;
 * `generated`: what the draft says now, "" where it has no such clause any more; `edited`: the
 * author's words, "" where the author struck the clause.
 */
export interface DraftConflict {
  base: string;
  generated: string;
  edited: string;
}

export interface DraftClause {
  /** The same for the same choice, whatever else changes in the design. */
  id: string;
  part: "preamble" | "operative";
  /** 0 a paragraph, 1 a sub-paragraph such as (a), 2 an item such as (i). */
  level: 0 | 1 | 2;
  /** "1", "(a)", "(i)"; "" in the preamble, at a heading and where the clause is struck. */
  number: string;
  heading: boolean;
  /** The words without the number and without the mark that ends them. */
  runs: readonly DraftRun[];
  /** The mark that ends the words where they stand now: "," ";" "; and" ":" "." or "". */
  mark: string;
  /** The choices that the words come from; none for formulae and the author's own clauses. */
  places: readonly ChoicePlace[];
  /** Open checks that ask for one of the places, worth changing first before the others. */
  checks: readonly string[];
  precedents: readonly PrecedentParagraph[];
  variants?: { chosen: string; options: readonly DraftVariant[] };
  origin: ClauseOrigin;
  /** Last year's words of a kept, changed or struck clause of a renewal. */
  before?: string;
  /** What the templates say, where the author's words stand in `runs`. */
  generated?: string;
  conflict?: DraftConflict;
}

/** A stated choice that the text leaves out, because it is another's to decide. */
export interface LeftOut extends ChoicePlace {
  decidedBy: DecidedBy;
}

/** A decision's text as clauses. Words only in the language of the templates. */
export interface Draft {
  stage: DraftStage;
  /** The texts that the design has; one, or two where the mandate comes in two stages. */
  stages: readonly DraftStage[];
  /** Whether last year's text, `design.basis`, was carried on rather than the templates alone. */
  fromBasis: boolean;
  /** Above the text: the body and the kind and number of its decision. */
  head: readonly (readonly DraftRun[])[];
  /** The subject of every sentence, such as "The Security Council,". */
  subject: readonly DraftRun[];
  /** Preamble first, then the operative part, in the order of the text. */
  clauses: readonly DraftClause[];
  leftOut: readonly LeftOut[];
  /** Ids of clauses with a conflict, in the order of the text. */
  conflicts: readonly string[];
  /** That this is a drafting aid and no agreed language, in words. */
  marking: string;
}

/** The words of a clause without its number; gaps keep their brackets. */
export function textOfRuns(runs: readonly DraftRun[]): string {
  return runs.map(({ text }) => text).join("");
}
