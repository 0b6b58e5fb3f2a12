import type { MandateDesign } from "../../domain/design";
import { type Exploration, type ExploreStep, explore } from "../../engine/explore/explore";
import { variablesOf } from "../../engine/explore/variables-of";
import { checks } from "../../engine/registry";
import type { Precedent } from "../../precedents/schema";
import { type MeasureId, measuresOf } from "./measures";

/** What an exploration is run on, as data that a worker can be sent. */
export interface GivenExploration {
  readonly design: MandateDesign;
  readonly precedents: readonly Precedent[];
  /** What options are held against each other by, beside open checks and the number of edits. */
  readonly measures: readonly MeasureId[];
  /** The most combinations to assess. */
  readonly most: number;
  /** Whole number; the same seed draws the same combinations. */
  readonly seed: number;
}

/** What an exploration found. */
export interface ExplorerAnswer extends Exploration {
  /** How many answers of the design were allowed to vary. */
  readonly varied: number;
  /** Whether it was stopped before it had assessed all that it set out to. */
  readonly isStopped: boolean;
}

/** How far an exploration is; `answer` tells what was found so far. */
export interface ExplorerStep {
  readonly assessed: number;
  readonly of: number;
  readonly answer: () => ExplorerAnswer;
}

/** So many combinations are assessed where nobody says otherwise. */
export const usualMost = 300_000;
/** No more are assessed than can be kept in mind and waited for. */
export const mostOfAll = 2_000_000;
/** Seeds are whole numbers from 0 to this. */
export const greatestSeed = 999_999;

/**
 * Explores a design over every answer that its author lets vary and that any check reads. Pauses
 * after every few thousand combinations; stopping between two pauses loses nothing of what was found.
 */
export function* runExplorer(given: GivenExploration): Generator<ExplorerStep, ExplorerAnswer> {
  const { design, precedents, measures, most, seed } = given;
  const variables = variablesOf(design, { precedents }, checks);
  const told = (found: Exploration, isStopped: boolean): ExplorerAnswer => ({
    ...found,
    varied: variables.length,
    isStopped,
  });
  const run: Generator<ExploreStep, Exploration> = explore({
    design,
    variables,
    precedents,
    measures: measuresOf(measures, variables),
    most,
    seed,
  });
  for (;;) {
    const step = run.next();
    if (step.done) return told(step.value, false);
    const { assessed, of, soFar } = step.value;
    yield { assessed, of, answer: () => told(soFar(), true) };
  }
}

/** Explores at one go. */
export function exploreAll(given: GivenExploration): ExplorerAnswer {
  const run = runExplorer(given);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
