import type { MandateDesign } from "../../domain/design";
import { isFieldPath } from "../../domain/field-catalogue";
import type { VotedChoice } from "../../domain/vote";
import { mostChoices } from "../../domain/votes/narrow-choices";
import { choicesOf, textAt } from "../../domain/votes/voted-choice";
import type { Cut } from "../exercise/cut";
import { isSetByExercise } from "../set-answers";

/**
 * What a team is proposed to vote on: the choices that it has stated, that the cut is about, and
 * that the exercise does not set; in the order of the wizard. A cut without questions is about all.
 * What still stands as the team found it in the design it began with is no choice of the team's.
 */
export function proposedChoices(
  design: MandateDesign,
  cut: Cut | undefined,
  begun: MandateDesign,
): VotedChoice[] {
  const asked = new Set(cut?.questions ?? []);
  const isTheirs = (choice: VotedChoice) =>
    isFieldPath(choice.path) &&
    !isSetByExercise(design, choice.path) &&
    textAt(design, choice) !== textAt(begun, choice);
  return choicesOf(design)
    .filter((choice) => isTheirs(choice) && (asked.size === 0 || asked.has(choice.path)))
    .slice(0, mostChoices);
}
