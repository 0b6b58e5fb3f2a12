import { injectNotes } from "./inject-parts";
import { questionsPart, rubricPart } from "./judging-parts";
import { afterwardsPart, modelPart } from "./model-answer-part";
import type { TrainersPaperInput } from "./paper-input";
import { exerciseHead, exerciseMeta, withContents } from "./paper-meta";
import { codesPart, planPart, scriptPart } from "./plan-part";
import type { PrintBlock, PrintReport } from "./print-block";
import { exerciseLimits, readingPart } from "./reading-part";
import { beginScene, heading } from "./scene";
import type { TrainersScene } from "./trainers-scene";

function purposePart({ exercise, words, own }: TrainersScene): PrintBlock[] {
  const { purpose } = exercise.facilitator;
  return [
    heading(2, "purpose", words.say("exercise-paper.purpose")),
    ...purpose.map((text): PrintBlock => ({ kind: "paragraph", runs: own(text) })),
    {
      kind: "paragraph",
      runs: [{ kind: "plain", text: words.say(`exercise-paper.evidence.${exercise.evidence}`) }],
    },
  ];
}

/**
 * What a trainer works from: the plan minute by minute, the script, the injects with what to expect,
 * codes, rubric, questions, and one defensible answer.
 */
export function trainersSet(input: TrainersPaperInput): PrintReport {
  const scene: TrainersScene = { ...beginScene(input), codes: input.codes };
  const { words, sources } = scene;
  const meta = exerciseMeta(scene, "trainer");
  const body = [
    ...purposePart(scene),
    ...planPart(scene),
    ...codesPart(scene),
    ...scriptPart(scene),
    ...injectNotes(scene),
    ...rubricPart(scene),
    ...questionsPart(scene),
    ...modelPart(scene),
    ...afterwardsPart(scene),
    ...readingPart(scene),
  ];
  const list = sources.list();
  const cited: PrintBlock[] =
    list.items.length > 0 ? [heading(2, "sources", words.say("report.heading.sources")), list] : [];
  return withContents(scene, meta, exerciseHead(scene, meta), [
    ...body,
    ...cited,
    ...exerciseLimits(scene, ["one-answer", "bands"]),
  ]);
}
