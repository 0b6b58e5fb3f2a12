import type { MandateDesign } from "../../domain/design";
import { answerAt } from "../../domain/edit";
import { listOf } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import type { StepProgress } from "../../ui/step-list";
import type { Question } from "./question";

export interface StepState {
  progress: StepProgress;
  /** Essential questions with a field that is not stated. */
  undecided: number;
}

/** Whether every field of a question is stated; of a list, the list. Detail is never asked for. */
export function isDecided(question: Question, design: MandateDesign): boolean {
  return question.paths
    .filter((path) => listOf(path) === path)
    .every((path) => isStated(answerAt(design, path)));
}

function isTouched(question: Question, design: MandateDesign): boolean {
  return question.paths.some((path) => answerAt(design, listOf(path)) !== undefined);
}

/** How far a step is, by its questions that are shown. */
export function stepState(shown: readonly Question[], design: MandateDesign): StepState {
  const essential = shown.filter((question) => question.essential);
  const undecided = essential.filter((question) => !isDecided(question, design)).length;
  if (undecided === 0) return { progress: "complete", undecided };
  const isBegun = shown.some((question) => isTouched(question, design));
  return { progress: isBegun ? "begun" : "not-started", undecided };
}
