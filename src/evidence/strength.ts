import type { Strength } from "../domain/factor";
import type { CodedDirection } from "./schema";

/**
 * The museum's published rule for the strength of evidence, recomputed from codings.
 * A label mixes how much research there is with how far it agrees; it says nothing of the
 * quality of the studies, their size or the size of the effect.
 *
 * Source: US Holocaust Memorial Museum, README and data dictionary of
 * github.com/ushmm/atrocity-prevention-data (release of April 2025).
 */

/** What the rule looks at in a coding: which way it points, and whether the outcome is mass atrocities. */
export interface Vote {
  direction: CodedDirection;
  direct: boolean;
}

const voteWeight = { direct: 1, related: 0.5 };
const nullPull = { direct: 0.5, related: 0.25 };

/**
 * Adds the votes for and against (1 each for a direct outcome, 0.5 for a related one), then lets
 * null findings (half of that each) pull the sum towards zero, but never past it.
 * Expects one vote for each study, factor, outcome and direction. Returns a signed score.
 */
export function voteScore(votes: readonly Vote[]): number {
  let sum = 0;
  let pull = 0;
  for (const { direction, direct } of votes) {
    const outcome = direct ? "direct" : "related";
    if (direction === "for") sum += voteWeight[outcome];
    else if (direction === "against") sum -= voteWeight[outcome];
    else pull += nullPull[outcome];
  }
  const left = Math.max(0, Math.abs(sum) - pull);
  return left === 0 ? 0 : Math.sign(sum) * left;
}

/** Above 3 relatively strong, above 1 moderate, else relatively weak; by the size of the score, not its sign. */
export function strengthLabel(score: number): Strength {
  const size = Math.abs(score);
  if (size > 3) return "relatively-strong";
  return size > 1 ? "moderate" : "relatively-weak";
}

/**
 * Label for a factor that `named` of `of` practitioners put forward: above two thirds relatively
 * strong, above one third moderate. Throws a RangeError unless 0 <= named <= of and of > 0.
 */
export function practitionerLabel(named: number, of: number): Strength {
  if (!(of > 0 && named >= 0 && named <= of)) {
    throw new RangeError(`${named} of ${of} is not a share of interviewees`);
  }
  if (3 * named > 2 * of) return "relatively-strong";
  return 3 * named > of ? "moderate" : "relatively-weak";
}
