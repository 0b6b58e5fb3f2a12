import { limitPlaceOf } from "./limits";
import type { ChosenEdit } from "./vary";

/** Sets that change the same answers to other values. */
export interface SetFamily {
  /** The set with the smallest quantities changed least; else the first. */
  nearest: readonly ChosenEdit[];
  others: readonly (readonly ChosenEdit[])[];
}

/**
 * Sets by the answers that they change, so that "raise the ceiling" is told once and not for every
 * value that does it. `now` tells what an answer says in the design.
 */
export function setFamilies(
  sets: readonly (readonly ChosenEdit[])[],
  now: (edit: ChosenEdit) => unknown,
): SetFamily[] {
  const families = new Map<string, (readonly ChosenEdit[])[]>();
  for (const set of sets) {
    const name = set.map(({ path, row }) => limitPlaceOf(path, row)).join();
    families.set(name, [...(families.get(name) ?? []), set]);
  }
  return [...families.values()].map((family) => {
    const [nearest = []] = family
      .map((set) => ({ set, far: set.map((edit) => farness(edit, now(edit))) }))
      .sort((one, other) => total(one.far) - total(other.far))
      .map(({ set }) => set);
    return { nearest, others: family.filter((set) => set !== nearest) };
  });
}

/** How far a quantity is from what it is now, as a part of it; a choice is as far as any other. */
function farness({ value }: ChosenEdit, now: unknown): number {
  if (typeof value !== "number" || typeof now !== "number") return 0;
  return Math.abs(value - now) / Math.max(1, Math.abs(now));
}

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
