import type { FieldPath } from "../../domain/field-path";

/** What may turn out otherwise than the design expects. One contributor is one shock. */
export const shockKinds = [
  "strength",
  "lateness",
  "consent",
  "neighbour",
  "contributor",
  "reserve",
  "money",
  "warning",
  "violence",
] as const;
export type ShockKind = (typeof shockKinds)[number];

/**
 * The name of a shock in a design: its kind, and for a contributor the row that goes, as in
 * "contributor@jorrel". "contributor" alone stands for a design in which nobody can be named.
 */
export type ShockId = ShockKind | `contributor@${string}`;

/** A level is a number: per cent of the strength, months, or the place in the list of names. */
export type ShockUnit = "per-cent" | "months" | "named";

/** Where a level, or the choice to try it, comes from. */
export interface ShockSource {
  /** The level that it is about; absent where it is about the shock itself. */
  level?: number;
  /** `published`: the number was read there. `finding`: a study bears on it, and gives no level. */
  basis: "published" | "finding";
  /** The id of a published figure of the precedents, or of a finding of the evidence base. */
  id: string;
  /** For a published one, where and when it was read. */
  title?: string;
  url?: string;
}

/** A kind of shock as data: what can be tried, in which order, and within which bounds. */
export interface ShockRecord {
  kind: ShockKind;
  unit: ShockUnit;
  /** The levels that are tried unless the author says otherwise; the first is "as designed". */
  levels: readonly number[];
  /** Bounds of the author's own levels, inclusive. */
  least: number;
  most: number;
  /** Whether a level is a whole number. */
  whole: boolean;
  /** The end at which a level is worse. */
  worse: "lower" | "higher";
  /**
   * `chain`: each level is worse than the one before. `apart`: no level but "as designed" is milder
   * than another, as where violence moves or where it doubles.
   */
  order: "chain" | "apart";
  /** For a named level, the id of its words, in the order of the numbers from 0 on. */
  names: readonly string[];
  /** Every field whose value a level changes, or whose reading it changes. */
  touches: readonly FieldPath[];
  sources: readonly ShockSource[];
}

/** Why a shock changes nothing in a design, and the fields that make it so. */
export interface WithoutEffect {
  reason: WithoutEffectReason;
  fields: readonly FieldPath[];
}

/**
 * `not-stated`: the design does not say what the shock would take. `none-designed`: it says that
 * there is none. `already-so`: the design already counts on it. `nothing-to-arrive`: everybody is there.
 */
export const withoutEffectReasons = [
  "not-stated",
  "none-designed",
  "already-so",
  "nothing-to-arrive",
] as const;
export type WithoutEffectReason = (typeof withoutEffectReasons)[number];

/** A shock as it stands in one design: data alone, fit for a message to another thread. */
export interface Shock {
  id: ShockId;
  kind: ShockKind;
  /** For a contributor, the id of its row. */
  row?: string;
  unit: ShockUnit;
  /** As tried: "as designed" first, then from mild to severe. */
  levels: readonly number[];
  /** The usual levels, for the way back. */
  usual: readonly number[];
  /** Whether the levels are the author's own. */
  own: boolean;
  /** Levels of the author that were not tried: out of bounds, or more than can be tried. */
  refused: readonly number[];
  /** Whether the author left it out. */
  leftOut: boolean;
  /** The author's reason. */
  reason?: string;
  /** Absent where it has something to bite on. */
  withoutEffect?: WithoutEffect;
}

/** One shock at one level that is not "as designed". */
export interface ShockAt {
  shock: ShockId;
  level: number;
}
