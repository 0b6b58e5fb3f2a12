import type { FieldPath } from "../../domain/field-path";
import type { Remedy, Verdict } from "../check";
import { countTold, missingIn, type Told } from "../told";
import { met, notMet, notStatedFor, partlyMet } from "../verdict";

/** Conditions that a design should meet, each under the field that answers it. */
export type Conditions = Partial<Record<FieldPath, Told>>;

/** From this many conditions on, but not all, the answer is "partly". */
const partlyFrom = 3;

/** The fields of the conditions that are stated not to be met. */
export function absentIn(conditions: Conditions): FieldPath[] {
  return (Object.keys(conditions) as FieldPath[]).filter((path) => conditions[path] === false);
}

/** A way to the field of each condition that is stated not to be met, under the given ids. */
export function openAbsent(
  conditions: Conditions,
  ids: Partial<Record<FieldPath, string>>,
): Remedy[] {
  return absentIn(conditions).map((path) => ({ id: ids[path] ?? path, kind: "open", path }));
}

/**
 * Judges by how many conditions are met: all, at least three, or fewer. Where silent fields could
 * still move the answer from one to another, it is "not stated".
 */
export function judgedByCount(
  conditions: Conditions,
): Verdict<"all-conditions" | "some-conditions" | "few-conditions"> {
  const tolds = Object.values(conditions);
  const { yes, silent } = countTold(tolds);
  const of = tolds.length;
  const figures = { present: yes, of, absent: absentIn(conditions) };
  if (yes === of) return met("all-conditions", { of });
  if (yes + silent < partlyFrom) return notMet("few-conditions", figures);
  if (yes >= partlyFrom && yes + silent < of) return partlyMet("some-conditions", figures);
  return notStatedFor(missingIn(tolds), figures);
}
