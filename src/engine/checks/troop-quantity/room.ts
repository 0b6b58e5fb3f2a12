import type { Check } from "../../check";
import { contributorMix } from "./contributor-mix";
import { interimArrangement } from "./interim-arrangement";
import { observersNotMostOfStrength } from "./observers-not-most-of-strength";
import { placeAmongComparables } from "./place-among-comparables";
import { policeForPublicOrder } from "./police-for-public-order";
import { presenceWhereTheRiskIs } from "./presence-where-the-risk-is";
import { sideEffectsOwned } from "./side-effects-owned";
import { sizeInStudiedRange } from "./size-in-studied-range";

/** The checks filed under troop quantity, in the order in which they are shown. */
export const troopQuantityChecks: readonly Check[] = [
  presenceWhereTheRiskIs,
  placeAmongComparables,
  sizeInStudiedRange,
  observersNotMostOfStrength,
  interimArrangement,
  sideEffectsOwned,
  policeForPublicOrder,
  contributorMix,
];
