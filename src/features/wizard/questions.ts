import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import { allPaths, type Question, type StepId } from "./question";
import { commitmentQuestions } from "./steps/commitment";
import { hostQuestions } from "./steps/host";
import { impartialityQuestions } from "./steps/impartiality";
import { informationQuestions } from "./steps/information";
import { internationalQuestions } from "./steps/international";
import { objectivesQuestions } from "./steps/objectives";
import { operationQuestions } from "./steps/operation";
import { timingQuestions } from "./steps/timing";
import { troopsQuestions } from "./steps/troops";

/** Every question, in the order of the steps; in each step the essential ones come first. */
export const questions: readonly Question[] = [
  ...operationQuestions,
  ...objectivesQuestions,
  ...troopsQuestions,
  ...commitmentQuestions,
  ...internationalQuestions,
  ...impartialityQuestions,
  ...informationQuestions,
  ...hostQuestions,
  ...timingQuestions,
];

const byPath = new Map(
  questions.flatMap((question) => allPaths(question).map((path) => [path, question] as const)),
);

/** The question that a field belongs to. Throws for a field that no question asks. */
export function questionOf(path: FieldPath): Question {
  const question = byPath.get(path);
  if (!question) throw new Error(`No question asks ${path}`);
  return question;
}

/** The questions of a step that are worth asking of a design. */
export function questionsShown(step: StepId, design: PlainDesign): Question[] {
  return questions.filter(
    (question) => question.step === step && (question.shownWhen?.(design) ?? true),
  );
}
