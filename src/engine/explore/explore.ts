import type { MandateDesign } from "../../domain/design";
import { fieldCatalogue } from "../../domain/field-catalogue";
import type { Precedent } from "../../precedents/schema";
import { Candidate } from "./candidate";
import { combinationsBySize, combinationsOf, drawnBy } from "./combinations";
import { type Explored, exploredOf, type Standings, standingsOf } from "./explored";
import { Front } from "./front";
import type { Measure } from "./measure";
import type { Variable } from "./vary";
import { drawnNear, everyOne, type Walk, withEdits } from "./walks";

export type { Explored } from "./explored";
export type { Measure } from "./measure";

export interface Exploration {
  /** All combinations of the choices; the largest number there is where they are beyond counting. */
  combinations: number;
  /** How many of them were assessed by every check. */
  assessed: number;
  /** Whether every combination was assessed; else an option that beats one of these may have been missed. */
  isWhole: boolean;
  /** Every combination with up to so many edits was assessed. */
  wholeUpTo: number;
  /** How each check stands in the design as it is, by id. */
  asDesigned: Standings;
  /** By number of edits, fewest first; the order is no judgement. */
  options: readonly Explored[];
}

export interface ExploreInput {
  design: MandateDesign;
  variables: readonly Variable[];
  precedents: readonly Precedent[];
  measures: readonly Measure[];
  /** The most combinations to assess; of more, a part is drawn by the seed. */
  most: number;
  /** Whole number; the same seed draws the same combinations. */
  seed: number;
}

/** How far an exploration is. */
export interface ExploreStep {
  assessed: number;
  of: number;
  /** What was found so far, as an answer that is not whole. */
  soFar: () => Exploration;
}

/** So many combinations lie between two steps. */
const stepLength = 2_000;

/** So many options are kept that are alike in open checks, edits and every measure. */
const mostAlike = 3;

/** At most this part of what may be assessed goes to looking at all of the small sets of edits. */
const shareOfSmall = 0.6;

/**
 * Assesses combinations of choices by every check, and keeps the options that no other beats on open
 * checks, on each measure and on the number of edits. The number of open checks only compares the
 * options of one search with each other; each check counts alike there, and which are open is told
 * of each option. It searches our checks, not the world.
 *
 * Where there are no more combinations than may be assessed, all are. Else all with few edits are,
 * and then others near those that no other beats so far, drawn by the seed.
 *
 * Pauses after every few thousand combinations and tells how far it is; the return value is the
 * exploration. The order in which the variables are given changes nothing.
 */
export function* explore(input: ExploreInput): Generator<ExploreStep, Exploration> {
  const { design, precedents, measures, most, seed } = input;
  const variables = inOrder(input.variables);
  const candidate = new Candidate({ design, variables, precedents, measures });
  const front = new Front(mostAlike);
  const combinations = combinationsOf(variables);
  const of = Math.min(combinations, most);
  const marks = new Float64Array(measures.length + 2);
  let assessed = 0;
  let wholeUpTo = -1;
  const assess = () => {
    marks[0] = candidate.open;
    marks[1] = candidate.edits;
    marks.set(candidate.measures, 2);
    front.offer(marks, candidate.digits);
    assessed += 1;
  };
  const answer = (isWhole: boolean): Exploration => ({
    combinations,
    assessed,
    isWhole,
    wholeUpTo: isWhole ? variables.length : wholeUpTo,
    asDesigned: standingsOf(design, precedents),
    options: exploredOf(front.inOrder, { design, variables, precedents, measures }),
  });
  const step = (): ExploreStep => ({ assessed, of, soFar: () => answer(false) });
  function* along(walk: Walk): Generator<ExploreStep, void> {
    for (const _ of walk) {
      assess();
      if (assessed % stepLength === 0) yield step();
      if (assessed >= of) return;
    }
  }
  if (combinations <= most) {
    yield* along(everyOne(candidate));
    return answer(true);
  }
  let small = 0;
  for (const [size, count] of combinationsBySize(variables).entries()) {
    small += count;
    if (size > 1 && small > most * shareOfSmall) break;
    yield* along(withEdits(candidate, size));
    if (assessed < small) return answer(false);
    wholeUpTo = size;
  }
  const draw = drawnBy(seed);
  const current = () => front.current;
  yield* along(drawnNear({ candidate, current, draw, met: wholeUpTo, most }));
  return answer(false);
}

const placeInCatalogue = new Map(fieldCatalogue.map(({ path }, place) => [path, place]));

/** The variables in the order of the fields and, within a field, of the rows' ids. */
function inOrder(variables: readonly Variable[]): readonly Variable[] {
  const placeOf = ({ path }: Variable) => placeInCatalogue.get(path) ?? -1;
  const rowOf = ({ row = "" }: Variable) => row;
  return [...variables].sort(
    (one, other) => placeOf(one) - placeOf(other) || (rowOf(one) < rowOf(other) ? -1 : 1),
  );
}
