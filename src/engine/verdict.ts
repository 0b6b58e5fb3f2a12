import type { FieldPath } from "../domain/field-path";
import type { Figures, Verdict } from "./check";
import type { Status } from "./status";

type Maker = <const R extends string>(reason: R, figures?: Figures) => Verdict<R>;

const maker =
  (status: Status): Maker =>
  (reason, figures) =>
    figures ? { status, reason, figures } : { status, reason };

export const met = maker("met");
export const partlyMet = maker("partly-met");
export const notMet = maker("not-met");
/** For a check that finds out in its own look-up that it has nothing to say, and says why. */
export const notApplicable = maker("not-applicable");

/** The answer where a needed field is silent: it names the fields and accuses nobody. */
export function notStatedFor(missing: readonly FieldPath[], figures?: Figures): Verdict<never> {
  return {
    status: "not-stated",
    reason: "not-stated" as never,
    missing,
    ...(figures ? { figures } : {}),
  };
}

/** Those of the given paths whose value is undefined. */
export function silent(values: Partial<Record<FieldPath, unknown>>): FieldPath[] {
  return (Object.keys(values) as FieldPath[]).filter((path) => values[path] === undefined);
}
