import { sizeOf } from "../nearest/traits";
import type { Precedent } from "../schema";

/** Bands of military strength, as a reader sorts operations; `unread`: no figure was read in a source. */
export const sizeBands = ["to-500", "to-2500", "to-10000", "above-10000", "unread"] as const;
export type SizeBand = (typeof sizeBands)[number];

/** The ends of each band in persons: more than `above`, up to and with `most`. */
export const sizeBounds: Readonly<
  Record<Exclude<SizeBand, "unread">, { readonly above: number; readonly most?: number }>
> = {
  "to-500": { above: 0, most: 500 },
  "to-2500": { above: 500, most: 2500 },
  "to-10000": { above: 2500, most: 10_000 },
  "above-10000": { above: 10_000 },
};

/** The band of the strength that was read; a figure from memory puts an operation into none. */
export function sizeBandOf(precedent: Precedent): SizeBand {
  const size = sizeOf(precedent);
  if (size === null) return "unread";
  const holds = (band: SizeBand) =>
    band !== "unread" && size.persons <= (sizeBounds[band].most ?? Number.POSITIVE_INFINITY);
  return sizeBands.find(holds) ?? "unread";
}
