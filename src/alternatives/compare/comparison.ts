import type { MandateDesign, SectionId } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { Stated } from "../../domain/stated";
import type { Assessment, CheckResult } from "../../engine/assessment";
import type { Consequence, Warrant } from "../../engine/status";
import type { ThresholdId } from "../../engine/thresholds";
import type { GateReading } from "../../planning/gate/read-gate";
import type { DesignYardstick } from "../../planning/yardsticks/yardsticks-of";
import type { StatedAssumption } from "./assumptions-of";
import type { OptionMeans } from "./means-of";

/** One option with all that is worked out of it alone. */
export interface ComparedOption {
  readonly id: string;
  readonly design: MandateDesign;
  readonly assessment: Assessment;
  /** No operation is decided on: what an operation is made of does not apply to it. */
  readonly isNoMission: boolean;
  readonly yardsticks: readonly DesignYardstick[];
  readonly means: OptionMeans;
  /** What it assumes of others. */
  readonly assumptions: readonly StatedAssumption[];
  /** Only where a second stage or a condition for one is stated. */
  readonly gate?: GateReading;
}

/** What an option says at one place. */
export type SaidState =
  | "stated"
  | "not-stated"
  /** A list that has rows; of an option in the same line that has none it says which way. */
  | "none-listed"
  /** Its list has other rows, but not this one. */
  | "no-row"
  /** Not stated, and there is no operation for which it could be. */
  | "no-mission";

/** In what two answers differ: the value, the author's reason, or where it was read. */
export const differingParts = ["value", "reason", "source"] as const;
export type DifferingPart = (typeof differingParts)[number];

export interface SaidChoice {
  readonly state: SaidState;
  /** The answer as the design has it; absent where nothing stands there, and for rows and orders. */
  readonly answer?: Stated<unknown>;
  /** In what it differs from the base; empty for the base itself. */
  readonly differs: readonly DifferingPart[];
}

/**
 * One place at which the options say something. `answer`: a field, or a column of a row that at
 * least two options have; `row`: a row that not all of them have; `order`: the order of the rows
 * that all have.
 */
export interface ComparedChoice {
  readonly kind: "answer" | "row" | "order";
  readonly section: SectionId;
  readonly path: FieldPath;
  /** For a row and for a column of one: its id in each option, undefined where an option lacks it. */
  readonly rows?: readonly (string | undefined)[];
  /** By option, in their order. */
  readonly said: readonly SaidChoice[];
  /** In what the options differ among each other; empty where all say the same. */
  readonly differs: readonly DifferingPart[];
}

export interface ComparedChoices {
  /** In the order of the wizard; rows and their columns follow their list. */
  readonly differing: readonly ComparedChoice[];
  /** What at least one option states and all say alike. */
  readonly same: readonly ComparedChoice[];
  /** Questions that no option answers; rows aside. */
  readonly silent: number;
}

/**
 * How a check moves from the base to an option. `gained`: open there and met here; `lost`: met there
 * and open here. What is not stated or does not apply on either side is no gain and no loss.
 */
export type CheckMove = "base" | "gained" | "lost" | "different" | "same";

export interface ComparedCheck {
  readonly check: string;
  readonly room: CheckResult["room"];
  readonly warrant: Warrant;
  readonly consequence: Consequence;
  readonly contested: boolean;
  /** By option, in their order; the author's own view stands in each. */
  readonly results: readonly CheckResult[];
  readonly moves: readonly CheckMove[];
  /** Differing choices that it reads, as places in `choices.differing`: what its move can come from. */
  readonly reads: readonly number[];
  /** Of the options that it was judged by: the same thresholds held. */
  readonly isLikeForLike: boolean;
}

/** A threshold that the options do not all set alike. */
export interface ComparedThreshold {
  readonly threshold: ThresholdId;
  readonly values: readonly number[];
  /** The author's reason where the author changed it. */
  readonly reasons: readonly (string | undefined)[];
  /** Checks that read it. */
  readonly checks: readonly string[];
}

/** A figure of an estimate that the options do not all set alike; undefined is the usual one. */
export interface ComparedFigure {
  readonly figure: string;
  readonly values: readonly (number | undefined)[];
  readonly reasons: readonly (string | undefined)[];
}

/** Parts beside the answers that differ and are told of, but not compared. */
export const partsNotCompared = ["shocks", "basis", "drafting", "comments"] as const;
export type PartNotCompared = (typeof partsNotCompared)[number];

/**
 * Two to four options for the same decision beside each other: ids and numbers, no sentences. There
 * is no winner in it, no total and no order of merit.
 */
export interface Comparison {
  /** The place among the options of the one that the others are held against. */
  readonly base: number;
  readonly options: readonly ComparedOption[];
  readonly choices: ComparedChoices;
  /** All checks: by factor as an assessment has them, coherence last. */
  readonly checks: readonly ComparedCheck[];
  readonly thresholds: readonly ComparedThreshold[];
  readonly figures: readonly ComparedFigure[];
  readonly besides: readonly PartNotCompared[];
}
