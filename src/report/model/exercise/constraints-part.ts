import { isFieldPath } from "../../../domain/field-catalogue";
import { joined, said } from "../runs";
import { labelOf } from "../value-in-words";
import { answerInWords } from "./loose-value";
import type { PrintBlock } from "./print-block";
import { heading, type Scene } from "./scene";

/** What a constraint sets in every team's design: "Troop ceiling: 7,000 people". */
export function setAnswerInWords({ exercise, words }: Scene, path: string | undefined): string {
  if (path === undefined || !isFieldPath(path) || path.includes("[]")) return "";
  return words.say("exercise-paper.constraint.set", {
    field: labelOf(words, path),
    value: answerInWords(words, exercise.design, path),
  });
}

/** What every team is bound by. */
export function constraintsPart(scene: Scene): PrintBlock[] {
  const { exercise, words, own } = scene;
  if (exercise.constraints.length === 0) return [];
  return [
    heading(2, "constraints", words.say("exercise-paper.constraints")),
    {
      kind: "list",
      items: exercise.constraints.map(({ text, path }) =>
        joined([own(text), said(setAnswerInWords(scene, path))]),
      ),
    },
  ];
}
