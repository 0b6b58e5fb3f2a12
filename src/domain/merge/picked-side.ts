import type { Side } from "./finding";
import type { MergePlace } from "./place";

/** Which copy a place is taken from; either where both have the same. */
export type PickedSide = (place: MergePlace) => Side;
