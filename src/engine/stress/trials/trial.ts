import type { FieldPath } from "../../../domain/field-path";
import type { Figures } from "../../check";
import type { Status } from "../../status";
import type { StressReason } from "../stress-reasons";
import type { Breakable } from "../stress-result";
import type { Stressed } from "../stressed";

/** How something stands in a design, under shocks or without. */
export interface Outcome {
  status: Status;
  /** Where not met: why. A reason of the check that judges it, or one of the stress test's own. */
  reason?: string;
  figures?: Figures;
  /** Where not met: the fields that decide it. */
  fields?: readonly FieldPath[];
  /** Where not stated: the fields that would tell. */
  missing?: readonly FieldPath[];
}

/** Something that can break, with the way to tell whether it is broken. */
export interface Trial {
  breakable: Breakable;
  /** Every field that `judge` reads. A shock that touches none of them cannot break it. */
  reads: readonly FieldPath[];
  judge: (stressed: Stressed) => Outcome;
  /** The fields that decide it where the outcome does not name them. Slower; asked for answers only. */
  fieldsOf?: (stressed: Stressed) => readonly FieldPath[];
}

export const holds: Outcome = { status: "met" };
export const partly: Outcome = { status: "partly-met" };
export const notAsked: Outcome = { status: "not-applicable" };

/** Broken, for a reason of the stress test's own. */
export function broken(
  reason: StressReason,
  fields: readonly FieldPath[],
  figures: Figures = {},
): Outcome {
  return { status: "not-met", reason, fields, figures };
}

/** Open, since fields are silent. */
export function open(missing: readonly FieldPath[]): Outcome {
  return { status: "not-stated", missing: [...new Set(missing)] };
}

/** Whether an outcome can still break: it holds, at least in part. */
export function canBreak({ status }: Outcome): boolean {
  return status === "met" || status === "partly-met";
}
