import type { FactorId } from "../domain/factor";
import type { FieldPath } from "../domain/field-path";
import type { PlainDesign } from "../domain/plain";
import type { DecisionKind, OperationType } from "../domain/vocabulary/operation";
import type { Precedent } from "../precedents/schema";
import type { Consequence, Status, Warrant } from "./status";
import type { ThresholdId } from "./thresholds";

/** How the arrival of the force turns out, where a stress test tries another than the expected one. */
export interface Arrival {
  /** Per cent that arrives of what is firmly pledged, or of the ceiling that is climbed to. */
  share: number;
  /** Months by which everything comes later. */
  monthsLate: number;
  /** Military personnel of contributors who do not come and are not replaced. */
  gone: number;
}

/** What a check may look at: the design's values, the thresholds in force, the precedents. */
export interface CheckContext {
  design: PlainDesign;
  threshold: (id: ThresholdId) => number;
  precedents: readonly Precedent[];
  /** Absent where the force arrives as is expected of it. */
  arrival?: Arrival;
}

/** Numbers and names that a check used, to be put into its sentence. Units are the message's. */
export type Figures = Readonly<Record<string, number | string | readonly string[]>>;

export interface Verdict<R extends string = string> {
  /** "not-applicable" where a check's own look-up finds nothing to judge by, and says why. */
  status: Status;
  /** The id of the sentence that says why, such as "sector-empty"; never the sentence itself. */
  reason: R | "not-stated" | "not-applicable";
  figures?: Figures;
  /** For "not-stated": the fields that would have to be stated. */
  missing?: readonly FieldPath[];
}

/**
 * A concrete edit. `open` takes the author to the field; `set` puts a value there. A remedy never
 * sets what is context, and never sets more troops in a drawdown or a political mission.
 */
export type Remedy = { id: string; path: FieldPath; row?: string } & (
  | { kind: "open" }
  | { kind: "set"; value: number | boolean | string | readonly string[] }
);

export interface Applicability {
  /** The types of operation that the check is for; all where absent. */
  types?: readonly OperationType[];
  /** The kinds of decision that the check is for; all where absent. */
  decisions?: readonly DecisionKind[];
  /**
   * A further condition: true, false, the fields that would have to be stated to tell, or a
   * "not-applicable" with a reason of its own.
   */
  when?: (context: CheckContext) => boolean | readonly FieldPath[] | Verdict;
}

/** A check as a record. The registry, the catalogue page and the coverage test are drawn from it. */
export interface Check<R extends string = string> {
  id: string;
  /** The factor that the check is filed under, or coherence. Filing lends no strength. */
  room: FactorId | "coherence";
  warrant: Warrant;
  consequence: Consequence;
  /** "presence" asks only whether something is stated; at most one a factor may be of that kind. */
  asks: "presence" | "relation";
  applies: Applicability;
  /** Every field that the check reads, its applicability included. */
  needs: readonly FieldPath[];
  thresholds?: readonly ThresholdId[];
  /** Ids of findings that support what the check asks for. */
  findings: readonly string[];
  /** Ids of findings that point the other way. */
  against: readonly string[];
  /** Ids of findings without effect, or mixed. */
  nulls: readonly string[];
  /** Ids of the review's coded factors whose counts stand beside this check. */
  coded?: readonly string[];
  /** The evidence for this very thing points both ways; the screen says so at the same size. */
  contested?: boolean;
  reasons: readonly R[];
  judge: (context: CheckContext) => Verdict<R>;
  remedies?: (context: CheckContext, verdict: Verdict<R>) => readonly Remedy[];
  /** The version of the engine in which the check took its present form. */
  since: string;
  /** Versions in which it took earlier forms, newest first; none where its first form still holds. */
  earlier?: readonly string[];
}

/** Types a check's reasons against its verdicts, then forgets the type for the registry. */
export function defineCheck<const R extends string>(check: Check<R>): Check {
  return check as unknown as Check;
}
