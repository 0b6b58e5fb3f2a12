import { type MeasureId, measureIds } from "../../../alternatives/explorer/measures";
import { type GivenExploration, usualMost } from "../../../alternatives/explorer/run-explorer";
import { type MandateDesign, sectionIds } from "../../../domain/design";

/** What the author asks of a search; a number that is not given yet is undefined. */
export interface Asked {
  readonly measures: readonly MeasureId[];
  readonly most: number | undefined;
  readonly seed: number | undefined;
}

export const usualAsked: Asked = { measures: measureIds, most: usualMost, seed: 1 };

/** Whether a search was asked the same. */
export function isAskedAlike({ measures, most, seed }: GivenExploration, asked: Asked): boolean {
  return (
    measures.join() === asked.measures.join() &&
    (most === asked.most || asked.most === undefined) &&
    (seed === asked.seed || asked.seed === undefined)
  );
}

/** What a search reads of a design: its answers, its author's figures and thresholds, and the limits. */
const read = [...sectionIds, "thresholds", "figures", "limits"] as const;

/**
 * Whether a search answers the same for two states of a design. The title, comments, votes, and the
 * place among the options change nothing, so that keeping one option leaves the others as current.
 */
export function isReadAlike(one: MandateDesign, other: MandateDesign): boolean {
  return one.id === other.id && read.every((part) => one[part] === other[part]);
}
