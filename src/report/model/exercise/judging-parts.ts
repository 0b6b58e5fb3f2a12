import { said } from "../runs";
import type { PrintBlock } from "./print-block";
import { heading, ownHeading } from "./scene";
import { choicesNamed, type TrainersScene } from "./trainers-scene";

/** The criteria with a band to tick and room for the trainer's own words; a copy a team. */
export function rubricPart(scene: TrainersScene): PrintBlock[] {
  const { exercise, words, own, lang } = scene;
  const { rubric } = exercise.facilitator;
  if (rubric.length === 0) return [];
  return [
    { kind: "page-break" },
    heading(2, "rubric", words.say("exercise-paper.rubric")),
    { kind: "paragraph", runs: said(words.say("exercise-paper.rubric.how")) },
    { kind: "ask", label: "", ticks: [], lines: [words.say("exercise-paper.team.name")] },
    ...rubric.flatMap(({ id, title, looksAt, bands }): PrintBlock[] => [
      ownHeading(scene, 3, `criterion-${id}`, title),
      { kind: "paragraph", runs: own(looksAt) },
      {
        kind: "ask",
        label: "",
        ticks: bands.map((band) =>
          band.title && band.text ? words.labelled(band.title, band.text) : band.title || band.text,
        ),
        lines: [words.say("exercise-paper.own-words")],
        lang,
      },
    ]),
  ];
}

/** The questions of the debrief with what to listen for. */
export function questionsPart(scene: TrainersScene): PrintBlock[] {
  const { exercise, words, own } = scene;
  const { questions } = exercise.facilitator;
  if (questions.length === 0) return [];
  return [
    { kind: "page-break" },
    heading(2, "questions", words.say("exercise-paper.questions")),
    {
      kind: "table",
      caption: words.say("exercise-paper.questions.caption"),
      columns: [
        { text: words.say("exercise-paper.question"), align: "start" },
        { text: words.say("exercise-paper.listen-for"), align: "start" },
        { text: words.say("exercise-paper.about"), align: "start" },
      ],
      rows: questions.map(({ text, listenFor, touches }) => [
        own(text),
        own(listenFor),
        said(choicesNamed(scene, touches)),
      ]),
    },
  ];
}
