import type { Inject } from "../../../classroom/exercise/inject";
import { joined, said, strong } from "../runs";
import type { TrainersPaperInput } from "./paper-input";
import { exerciseHead, exerciseMeta } from "./paper-meta";
import type { CardPart, PrintBlock, PrintReport } from "./print-block";
import { beginScene } from "./scene";
import { dueInjects, type TrainersScene } from "./trainers-scene";

/** What becomes known with an inject, beyond its own words. */
function addedBy({ words, own }: TrainersScene, { adds, movesTo }: Inject): CardPart[] {
  return [
    ...(movesTo
      ? [
          {
            kind: "text",
            runs: said(words.say("exercise-paper.inject.moves-to", { date: words.date(movesTo) })),
          } as const,
        ]
      : []),
    ...(adds?.brief ?? []).flatMap(({ title, paragraphs }): CardPart[] => [
      { kind: "points", title, items: paragraphs.map(own) },
    ]),
    ...(adds?.timeline && adds.timeline.length > 0
      ? [
          {
            kind: "points",
            title: words.say("exercise-paper.timeline"),
            items: adds.timeline.map(({ date, text }) =>
              joined([[strong(words.closed(words.date(date)))], own(text)]),
            ),
          } as const,
        ]
      : []),
    ...(adds?.forces && adds.forces.length > 0
      ? [
          {
            kind: "points",
            title: words.say("exercise-paper.forces"),
            items: adds.forces.map(({ name, text }) =>
              joined([[strong(words.closed(name))], own(text)]),
            ),
          } as const,
        ]
      : []),
  ];
}

/** A sheet for each inject, without a word of the trainer's. */
export function injectSheets(scene: TrainersScene): PrintBlock[] {
  const { words, own, lang, exercise } = scene;
  return dueInjects(scene).flatMap(({ inject }): PrintBlock[] => [
    { kind: "page-break" },
    {
      kind: "card",
      size: "page",
      id: `handout-${inject.id}`,
      level: 2,
      kicker: words.say(`exercises.channel.${inject.channel}`),
      title: inject.title,
      lang,
      facts: [
        { term: words.say("exercise-paper.inject.from"), runs: own(inject.from) },
        { term: words.say("exercise-paper.fact.exercise"), runs: own(exercise.title) },
      ],
      parts: [
        ...inject.paragraphs.map((text) => ({ kind: "text", runs: own(text) }) as const),
        ...addedBy(scene, inject),
        ...(inject.asks
          ? [
              {
                kind: "text",
                runs: joined([[strong(words.say("exercise-paper.inject.asks"))], own(inject.asks)]),
              } as const,
            ]
          : []),
      ],
    },
  ]);
}

/**
 * The injects of a cut to be handed out, each on a page of its own. A file apart from the trainer's:
 * nothing in it is for the trainer alone.
 */
export function injectsSet(input: TrainersPaperInput): PrintReport {
  const scene: TrainersScene = { ...beginScene(input), codes: undefined };
  const meta = exerciseMeta(scene, "injects");
  const [title] = exerciseHead(scene, meta);
  return {
    meta,
    blocks: [
      ...(title ? [title] : []),
      {
        kind: "paragraph",
        tone: "lead",
        runs: said(scene.words.say("exercise-paper.handouts.how")),
      },
      ...injectSheets(scene),
    ],
  };
}
