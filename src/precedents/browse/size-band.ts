import { sizeOf } from "../nearest/traits";
import type { Precedent } from "../schema";

/** Bands of military strength, as a reader sorts operations; `unread`: no figure was read in a source. */
export const sizeBands = ["to-500", "to-2500", "to-10000", "above-10000", "unread"] as const;
export type SizeBand = (typeof sizeBands)[number];

/** The highest strength that belongs to a band, in persons. */
const upTo: readonly (readonly [SizeBand, number])[] = [
  ["to-500", 500],
  ["to-2500", 2500],
  ["to-10000", 10_000],
  ["above-10000", Number.POSITIVE_INFINITY],
];

/** The band of the strength that was read; a figure from memory puts an operation into none. */
export function sizeBandOf(precedent: Precedent): SizeBand {
  const size = sizeOf(precedent);
  if (size === null) return "unread";
  return upTo.find(([, most]) => size.persons <= most)?.[0] ?? "unread";
}
