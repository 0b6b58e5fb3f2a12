import type { MandateDesign } from "../../domain/design";
import { differ } from "../../domain/differ";
import { plainDesign } from "../../domain/plain";
import { evaluate, type Records } from "../../engine/evaluate";
import { hasGate, readGate } from "../../planning/gate/read-gate";
import { yardsticksOf } from "../../planning/yardsticks/yardsticks-of";
import { assumptionsOf } from "./assumptions-of";
import { compareChecks } from "./compare-checks";
import { compareChoices } from "./compare-choices";
import { compareFigures, compareThresholds } from "./compare-figures";
import { type ComparedOption, type Comparison, partsNotCompared } from "./comparison";
import { meansOf } from "./means-of";
import { isNoMission } from "./no-mission";

/** So many options can be read side by side. */
export const fewestCompared = 2;
export const mostCompared = 4;

export interface ComparisonInput {
  /** Two to four, in the order in which they are to be read. */
  readonly designs: readonly MandateDesign[];
  /** The place among them of the one that the others are held against. */
  readonly base: number;
  readonly records: Records;
}

/**
 * Holds two to four designs beside each other: what each chooses, what the checks say of each, what
 * it takes and what it assumes. Throws a RangeError for fewer or more, or for a base that is none
 * of them.
 */
export function compareOptions({ designs, base, records }: ComparisonInput): Comparison {
  if (designs.length < fewestCompared || designs.length > mostCompared)
    throw new RangeError(`${designs.length} designs cannot be compared`);
  if (!designs[base]) throw new RangeError(`No design at ${base} to compare with`);
  const options = designs.map((design) => optionOf(design, records));
  const choices = compareChoices(designs, base);
  const assessments = options.map(({ assessment }) => assessment);
  return {
    base,
    options,
    choices,
    checks: compareChecks(assessments, base, choices.differing),
    thresholds: compareThresholds(designs),
    figures: compareFigures(designs),
    besides: partsNotCompared.filter((part) =>
      designs.some((design) => differ(listed(design[part]), listed(designs[0]?.[part]))),
    ),
  };
}

/** An empty list says no more than none. */
const listed = (part: unknown) => (Array.isArray(part) && part.length === 0 ? undefined : part);

function optionOf(design: MandateDesign, records: Records): ComparedOption {
  const plain = plainDesign(design);
  const assessment = evaluate(design, records);
  return {
    id: design.id,
    design,
    assessment,
    isNoMission: isNoMission(design),
    yardsticks: yardsticksOf(design, records.precedents),
    means: meansOf(design),
    assumptions: assumptionsOf(design, assessment),
    ...(hasGate(plain) ? { gate: readGate(plain) } : {}),
  };
}
