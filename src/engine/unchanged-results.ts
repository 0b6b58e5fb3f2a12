import type { MandateDesign } from "../domain/design";
import { partsOf } from "../domain/edit";
import { type Assessment, allResults, type CheckResult } from "./assessment";
import { checks } from "./registry";

/** A design with what the checks said of it by these records, for the next assessment to start from. */
export interface Assessed {
  design: MandateDesign;
  records: object;
  assessment: Assessment;
}

/**
 * The results of an earlier version of a design that stand for the later one as well, by check:
 * no field that the check needs was touched in between. What a check needs is all that it reads;
 * the property tests of the engine hold that. Edits share what they leave as it is, so an answer
 * that is the same object is the same answer.
 */
export function unchangedResults(
  before: Assessed,
  design: MandateDesign,
): ReadonlyMap<string, CheckResult> {
  if (before.design.thresholds !== design.thresholds) return new Map();
  const answers = new Map<string, boolean>();
  const isSame = (path: string) => {
    const known = answers.get(path);
    if (known !== undefined) return known;
    const same = answerIn(before.design, path) === answerIn(design, path);
    answers.set(path, same);
    return same;
  };
  const results = allResults(before.assessment).filter(({ id }) =>
    answersNeeded().get(id)?.every(isSame),
  );
  return new Map(results.map((result) => [result.id, result]));
}

/** The answer, or the whole list, at "section.field". */
function answerIn(design: MandateDesign, path: string): unknown {
  const cut = path.indexOf(".");
  const section = design[path.slice(0, cut) as keyof MandateDesign];
  return (section as Readonly<Record<string, unknown>> | undefined)?.[path.slice(cut + 1)];
}

let needed: ReadonlyMap<string, readonly string[]> | undefined;

/** The answers that each check needs, lists as a whole; worked out once. */
function answersNeeded(): ReadonlyMap<string, readonly string[]> {
  needed ??= new Map(
    checks.map(({ id, needs }) => {
      const paths = needs.map(partsOf).map(({ section, field }) => `${section}.${field}`);
      return [id, [...new Set(paths)]];
    }),
  );
  return needed;
}
