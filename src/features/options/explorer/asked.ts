import { type MeasureId, measureIds } from "../../../alternatives/explorer/measures";
import { type GivenExploration, usualMost } from "../../../alternatives/explorer/run-explorer";

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
