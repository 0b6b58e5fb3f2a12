import type { MandateDesign } from "../../domain/design";
import type { Precedent } from "../../precedents/schema";
import { engineVersion } from "../version";
import { type Enumerated, enumerate, groupsOf } from "./enumerate";
import { mendsOf } from "./mends";
import type { Shock } from "./shock";
import { isTried, shocksOf } from "./shocks-of";
import { shocksAt, underShocks } from "./space";
import type { Because, Break, StressResult, StressStep } from "./stress-result";
import { type Stressed, unstressed } from "./stressed";
import { canBreak, type Outcome, type Trial } from "./trials/trial";
import { trialsOf } from "./trials/trials-of";

/** More combinations than these are not tried; levels or shocks have to be left out. */
export const mostCombinations = 200_000;

/** How many combinations there are of some shocks at their levels, "as designed" included. */
export function combinationsOf(shocks: readonly Shock[]): number {
  return shocks.filter(isTried).reduce((product, { levels }) => product * levels.length, 1);
}

/** Why a trial is broken under shocks, in ids and numbers. */
function becauseOf(trial: Trial, stressed: Stressed, outcome: Outcome): Because {
  const { reason = "", figures = {}, fields } = outcome;
  const named = fields ?? trial.fieldsOf?.(stressed) ?? [];
  return { reason, figures, fields: [...new Set(named)] };
}

function breakOf(stressed: Stressed, { trial, space, sets }: Enumerated): Break {
  const { exception } = sets;
  return {
    ...trial.breakable,
    sets: sets.minimal.map((combination) => {
      const so = underShocks(stressed, space, combination);
      return {
        at: shocksAt(space, combination),
        because: becauseOf(trial, so, trial.judge(so)),
      };
    }),
    dependsOn: sets.dependsOn.map((place) => (space.shocks[place] as Shock).id),
    monotone: !exception,
    ...(exception && {
      exception: {
        breaks: shocksAt(space, exception.inside),
        holds: shocksAt(space, exception.outside),
      },
    }),
  };
}

/**
 * Tries every combination of a design's shocks at their levels, and says by which fewest and mildest
 * each thing breaks, and which smallest changes mend most. Works in steps, so that whoever runs it
 * can tell how far it is and stop between them. Pure: the same design gives the same result.
 */
export function* stressRun(
  design: MandateDesign,
  precedents: readonly Precedent[],
): Generator<StressStep, StressResult> {
  const stressed = unstressed(design, precedents);
  const shocks = shocksOf(design, stressed);
  const tried = shocks.filter(isTried);
  const combinations = combinationsOf(shocks);
  const nothing = { breaks: [], unbroken: [], brokenAsDesigned: [], notTried: [], mends: [] };
  const head = { engineVersion, shocks, combinations };
  if (combinations > mostCombinations)
    return { ...head, ...nothing, tooMany: { combinations, most: mostCombinations } };

  const trials = trialsOf(stressed);
  const outcomes = trials.map((trial) => ({ trial, outcome: trial.judge(stressed) }));
  const able = outcomes.filter(({ outcome }) => canBreak(outcome)).map(({ trial }) => trial);
  const groups = groupsOf(able, tried);
  const found = new Map<Trial, Enumerated>();
  for (const [at, group] of groups.entries()) {
    yield { stage: "breaks", done: at, of: groups.length };
    for (const each of enumerate(stressed, group)) found.set(each.trial, each);
  }
  const enumerated = able.flatMap((trial) => found.get(trial) ?? []);
  const mends = yield* mendsOf({ design, precedents, shocks: tried, outcomes, enumerated });
  return {
    ...head,
    breaks: enumerated
      .filter(({ sets }) => sets.minimal.length > 0)
      .map((each) => breakOf(stressed, each)),
    unbroken: enumerated
      .filter(({ sets }) => sets.minimal.length === 0)
      .map(({ trial, space }) => ({
        ...trial.breakable,
        dependsOn: space.shocks.map(({ id }) => id),
      })),
    brokenAsDesigned: outcomes
      .filter(({ outcome }) => outcome.status === "not-met")
      .map(({ trial, outcome }) => ({
        ...trial.breakable,
        because: becauseOf(trial, stressed, outcome),
      })),
    notTried: outcomes
      .filter(({ outcome }) => outcome.status === "not-stated")
      .map(({ trial, outcome }) => ({ ...trial.breakable, missing: outcome.missing ?? [] })),
    mends,
  };
}

/** The same at one go. */
export function stressTest(design: MandateDesign, precedents: readonly Precedent[]): StressResult {
  const run = stressRun(design, precedents);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
