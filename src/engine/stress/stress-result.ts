import type { FieldPath } from "../../domain/field-path";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import type { Figures } from "../check";
import type { Edit } from "./edit";
import type { Shock, ShockAt, ShockId } from "./shock";

/**
 * What can break, tasks first.
 * - `task-means`: a task is without the kind of means that it asks for, without those it is done with,
 *   or by month ten (its start where that is later) without the number it needs, the reserve counted
 * - `task-in-time`: a task begins before its troops are there
 * - `warning-chain`: a warning no longer reaches somebody who must act
 * - `money`: money comes after the first task of the first tier has begun, or does not carry the cost
 * - `strength-for-tasks`: the strength on call lies below the sum of what all tasks in force ask
 * - `strength-for-sectors`: expected strength lies below the sum of the troops planned for the sectors
 * - `ground-to-stay`: the host's consent is gone and the design names no other ground
 * - `neighbours-turned`: a neighbour turns and nobody is named who would see it
 * - `check`: a check of the engine that was met or partly met is not met
 */
export const breakKinds = [
  "task-means",
  "task-in-time",
  "warning-chain",
  "money",
  "strength-for-tasks",
  "strength-for-sectors",
  "ground-to-stay",
  "neighbours-turned",
  "check",
] as const;
export type BreakKind = (typeof breakKinds)[number];

/** One thing that can break. */
export interface Breakable {
  /** As in "task-means@protect-civilians", "money", "check.there-in-time". */
  id: string;
  kind: BreakKind;
  /** For a task, its row and type; the type is absent where the design does not state it. */
  task?: { row: string; type?: TaskTypeId };
  /** The id of the check of the engine that judges it, where one does. */
  check?: string;
}

/** Why something is broken: the id of a sentence, its numbers, and the fields that decide it. */
export interface Because {
  /**
   * For what a check judges, a reason of that check, whose sentence is the check's own; else one of
   * `stressReasons`.
   */
  reason: string;
  /** Persons, months, USD; named where the reason is defined. */
  figures: Figures;
  fields: readonly FieldPath[];
}

/**
 * Shocks at their mildest levels that together break something: whenever each is at this level or
 * a worse one (where `monotone`), it is broken, and with any of them milder it is not.
 */
export interface BreakingSet {
  at: readonly ShockAt[];
  because: Because;
}

/** Something that breaks, with every minimal set that breaks it: fewest shocks first, then mildest. */
export interface Break extends Breakable {
  sets: readonly BreakingSet[];
  /** The shocks on which it depends at all; every other shock leaves it as it is. */
  dependsOn: readonly ShockId[];
  /** Whether nothing that is worse ever mends it. */
  monotone: boolean;
  /** Where not monotone: a combination that breaks it, and a worse one under which it holds. */
  exception?: { breaks: readonly ShockAt[]; holds: readonly ShockAt[] };
}

/** Something that no combination of these shocks breaks. */
export interface Unbroken extends Breakable {
  dependsOn: readonly ShockId[];
}

/** Something that is broken in the design itself, before any shock. */
export interface BrokenAsDesigned extends Breakable {
  because: Because;
}

/** Something that could not be tried, with the fields that would have to be stated. */
export interface NotTried extends Breakable {
  missing: readonly FieldPath[];
}

/** What an edit, or two together, would change about what breaks. */
export interface Mend {
  /** One edit, or two that free or ease together what neither does apart. */
  edits: readonly Edit[];
  /** 1 for those that free most; the same for all that free equally many. */
  rank: number;
  /** Whether others of the list have the same rank. */
  tied: boolean;
  /** Ids of what no combination breaks any more. */
  frees: readonly string[];
  /**
   * What still breaks, but not by sets that broke it before: how many of these are gone. What was
   * broken as designed had one set, the empty one; where that is gone, the design holds before shocks.
   */
  eases: readonly { id: string; gone: number; of: number }[];
  /** Ids of what holds now and would break: the price of the edit. */
  breaks: readonly string[];
}

/** Why nothing was tried. */
export interface TooMany {
  combinations: number;
  most: number;
}

/**
 * The answer of a stress test: ids and numbers, no sentences. Futures are not equally likely, so
 * there is no share of them in it, and no place for one.
 */
export interface StressResult {
  engineVersion: string;
  /** Every shock of the design, those left out and those without effect among them. */
  shocks: readonly Shock[];
  /** How many combinations of levels there are of the shocks that are tried, "as designed" included. */
  combinations: number;
  breaks: readonly Break[];
  unbroken: readonly Unbroken[];
  brokenAsDesigned: readonly BrokenAsDesigned[];
  notTried: readonly NotTried[];
  mends: readonly Mend[];
  /** Present where there were too many combinations, and nothing was tried. */
  tooMany?: TooMany;
}

/** How far a run is: parts done of all. */
export interface StressStep {
  stage: "breaks" | "mends";
  done: number;
  of: number;
}
