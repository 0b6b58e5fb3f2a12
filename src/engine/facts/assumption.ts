import type { FieldPath } from "../../domain/field-path";
import type { Remedy, Verdict } from "../check";
import { missingIn, type Told } from "../told";
import { met, notMet, notStatedFor, partlyMet } from "../verdict";

/** What is known of an assumption about others: who owns it, and what would show that it failed. */
export const assumptionReasons = ["owned", "half-owned", "unowned"] as const;

/**
 * Whether an assumption about others is owned: somebody watches it, and it is known what would show
 * that it failed. What is assumed is context and plays no part in the answer.
 */
export function assumptionHeld(
  owner: Told,
  trigger: Told,
): Verdict<(typeof assumptionReasons)[number]> {
  if (owner === false && trigger === false) return notMet("unowned");
  if (owner === false || trigger === false) return partlyMet("half-owned");
  const missing = missingIn([owner, trigger]);
  return missing.length > 0 ? notStatedFor(missing) : met("owned");
}

/** The two ways to own an assumption. */
export function assumptionRemedies(owner: FieldPath, trigger: FieldPath): readonly Remedy[] {
  return [
    { id: "name-owner", kind: "open", path: owner },
    { id: "name-trigger", kind: "open", path: trigger },
  ];
}
