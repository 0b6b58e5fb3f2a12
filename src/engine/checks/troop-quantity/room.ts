import type { Check } from "../../check";

/** The checks filed under troop quantity, in the order in which they are shown. */
export const troopQuantityChecks: readonly Check[] = [];
