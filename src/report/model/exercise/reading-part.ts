import { workById } from "../../../evidence/evidence-base";
import { isReviewed } from "../../../i18n/locale";
import type { Runs } from "../block";
import { referenceOf } from "../reference";
import { joined, said } from "../runs";
import type { PrintBlock } from "./print-block";
import { heading, type Scene } from "./scene";

/** Where to read on, each work with why. */
export function readingPart({ exercise, evidence, words, own }: Scene): PrintBlock[] {
  if (exercise.reading.length === 0) return [];
  const items = exercise.reading.map(({ source, why }): Runs => {
    const work = workById(evidence, source);
    const named = work
      ? referenceOf(words, work)
      : said(words.say("exercise-paper.reading.gone", { id: source }));
    return joined([named, own(why)]);
  });
  return [heading(2, "reading", words.say("exercise-paper.reading")), { kind: "list", items }];
}

/** Which limits a paper tells. */
export type ExerciseLimit = "one-answer" | "bands" | "board" | "names";

/** How to read the paper and what it cannot tell. */
export function exerciseLimits(
  { words, exercise }: Pick<Scene, "words" | "exercise">,
  more: readonly ExerciseLimit[],
): PrintBlock[] {
  const sentences = [
    words.say(`exercise-paper.limits.case.${exercise.case}`),
    words.say("exercise-paper.limits.no-forecast"),
    ...more.map((id) => words.say(`exercise-paper.limits.${id}`)),
    words.say("report.limits.observational"),
    ...(isReviewed(words.locale) ? [] : [words.say("report.limits.translation")]),
  ];
  return [
    heading(2, "limits", words.say("report.heading.limits")),
    { kind: "list", items: sentences.map((each) => said(each)) },
  ];
}
