import type { FieldPath } from "../../domain/field-path";

/** A number of the design that went into an amount, by the field it is stated in. */
export interface AmountPart {
  readonly path: FieldPath;
  readonly value: number;
  /** The number that it was multiplied by, such as the size of a formed police unit. */
  readonly times?: { readonly path: FieldPath; readonly value: number };
}

/** An amount worked out from a design: persons, people or km². */
export interface DesignAmount {
  readonly low: number;
  readonly high: number;
  /** What was added up, in the order of the formula. */
  readonly parts: readonly AmountPart[];
  /** Fields that are not stated and could only add to it: the amount is "at least". */
  readonly open: readonly FieldPath[];
}

/** Why an amount, or a figure made of two, cannot be worked out. */
export type WhyNone =
  | { readonly kind: "not-stated"; readonly paths: readonly FieldPath[] }
  /** A divisor of zero: nobody, or no area. `row`: the row of a list that states it. */
  | { readonly kind: "zero"; readonly path: FieldPath; readonly row?: string }
  /** Below zero or no number at all, in a field that cannot be so. */
  | { readonly kind: "impossible"; readonly path: FieldPath; readonly row?: string }
  /** More observers than the ceiling that is said to hold them. */
  | { readonly kind: "more-than-whole"; readonly path: FieldPath };

export const notStatedIn = (...paths: FieldPath[]): WhyNone => ({ kind: "not-stated", paths });

/** Whether this is an amount and no reason for there being none. */
export function isAmount(amount: DesignAmount | WhyNone): amount is DesignAmount {
  return !("kind" in amount);
}

/** One part after another, added up; the first impossible one is told instead. */
export function sumOf(
  parts: readonly AmountPart[],
  open: readonly FieldPath[] = [],
): DesignAmount | WhyNone {
  const broken =
    parts.find((part) => !isPossible(part.value)) ??
    parts.find(({ times }) => times && !isPossible(times.value))?.times;
  if (broken) return { kind: "impossible", path: broken.path };
  const total = parts.reduce((sum, { value, times }) => sum + value * (times?.value ?? 1), 0);
  return { low: total, high: total, parts, open };
}

/** No count of people or soldiers and no area is below zero, or no number. */
export const isPossible = (value: number) => Number.isFinite(value) && value >= 0;
