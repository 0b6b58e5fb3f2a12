import type { Exercise } from "./exercise";
import { cutMisfits } from "./fit/cut-misfits";
import { facilitatorMisfits, type KnownEvidence } from "./fit/facilitator-misfits";
import type { Misfit } from "./fit/misfit";
import { situationMisfits } from "./fit/situation-misfits";

/**
 * What does not fit together in an exercise that is well formed: ids that nothing has, minutes that
 * do not add up, facts that are known before their day. Each with its place; an exercise with
 * misfits can be played all the same.
 */
export function problemsOfExercise(exercise: Exercise, known?: KnownEvidence): Misfit[] {
  return [
    ...cutMisfits(exercise),
    ...situationMisfits(exercise),
    ...facilitatorMisfits(exercise, known),
  ];
}
