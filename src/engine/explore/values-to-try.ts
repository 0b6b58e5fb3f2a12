import type { FieldKind } from "../../domain/field-catalogue";
import type { Choice } from "./vary";

/** What there is to choose from, kept within the author's limits. */
export interface Within {
  least: number;
  most: number;
  out: readonly string[];
}

/** The option of a vocabulary that says that there is none of the others. */
const none = "none";

/** How much of the design's own quantity is tried beside what checks turn on. */
const steps = [0.75, 1.25, 1.5];

/** A number with at most two digits that count, so that a step reads as a plan would say it. */
export function roundNumber(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / unit) * unit;
}

/** Each choice of a list added to those made, or one of them taken away. */
function nextLists(now: readonly string[], options: readonly string[]): (readonly string[])[] {
  return options.map((option) => {
    if (now.includes(option)) return now.filter((each) => each !== option);
    if (option === none) return [none];
    return options.filter((each) => each === option || (each !== none && now.includes(each)));
  });
}

/**
 * The values to try of a kind of field, beside what the design says now: every option, yes and no,
 * each list with one choice more or less, a few steps of a quantity. None for what only an author
 * can write: a text, a name, a date.
 */
export function valuesToTry(value: FieldKind, now: Choice, within: Within): readonly Choice[] {
  switch (value.kind) {
    case "yes-no":
      return [true, false];
    case "choice":
      return value.options.filter((option) => !within.out.includes(option));
    case "choices":
      return nextLists(Array.isArray(now) ? now : [], value.options).filter(
        (list) => list.length > 0 && !list.some((option) => within.out.includes(option)),
      );
    case "number":
      return typeof now === "number" ? steps.map((step) => roundNumber(now * step)) : [];
    default:
      return [];
  }
}
