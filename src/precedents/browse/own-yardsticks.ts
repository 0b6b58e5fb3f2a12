import type { Precedent } from "../schema";
import { comparablesOf } from "../yardsticks/comparables-of";
import type { Comparable } from "../yardsticks/densities-of";
import { hasGround, type YardstickId, yardstickIds } from "../yardsticks/yardstick";

/** An operation on one yardstick. */
export interface OwnYardstick extends Comparable {
  readonly id: YardstickId;
}

/** What can be worked out of an operation's figures, and whether its ground forbids a density. */
export interface OwnYardsticks {
  readonly found: readonly OwnYardstick[];
  /** Its population and area are a whole country's, and it worked in part of it. */
  readonly isInPartOnly: boolean;
}

/**
 * An operation on each yardstick of comparisons, from verified figures alone. Of an operation in part
 * of a country there are shares and no densities.
 */
export function ownYardsticks(precedent: Precedent): OwnYardsticks {
  const { population, areaKm2 } = precedent;
  // A yardstick compares within a type; which one it is does not matter to the operation itself.
  const type = precedent.type ?? "un-peacekeeping";
  const found = yardstickIds.flatMap((id) =>
    comparablesOf([{ ...precedent, type }], id, { type, scope: "national" }).map((each) => ({
      id,
      ...each,
    })),
  );
  const scopes = [population?.scope, areaKm2?.scope];
  const isInPartOnly =
    scopes.includes("sub-national-mission") && !found.some(({ id }) => hasGround(id));
  return { found, isInPartOnly };
}
