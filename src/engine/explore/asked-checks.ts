import type { Check } from "../check";
import { checks as registry } from "../registry";
import type { Warrant } from "../status";

/** The checks that a least change has to satisfy: those that evidence stands behind. */
export const warrantsOfEvidence: readonly Warrant[] = ["finding", "operationalisation"];

/** The checks with one of some warrants, in the order of the registry. */
export function checksOfWarrant(warrants: readonly Warrant[]): readonly Check[] {
  return registry.filter(({ warrant }) => warrants.includes(warrant));
}
