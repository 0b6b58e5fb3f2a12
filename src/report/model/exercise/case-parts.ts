import type { PrintBlock } from "./print-block";
import { heading, ownHeading, type Scene } from "./scene";

const atEnd = "end" as const;
const atStart = "start" as const;

/** What can be learned from the exercise. */
export function objectivesPart({ exercise, words, own }: Scene): PrintBlock[] {
  if (exercise.objectives.length === 0) return [];
  return [
    heading(2, "objectives", words.say("exercise-paper.objectives")),
    { kind: "list", items: exercise.objectives.map(({ text }) => own(text)) },
  ];
}

/** The brief, part by part. */
export function briefPart(scene: Scene): PrintBlock[] {
  const { exercise, words, own } = scene;
  return [
    heading(2, "brief", words.say("exercise-paper.brief")),
    ...exercise.brief.flatMap(({ id, title, paragraphs }): PrintBlock[] => [
      ownHeading(scene, 3, `brief-${id}`, title),
      ...paragraphs.map((text): PrintBlock => ({ kind: "paragraph", runs: own(text) })),
    ]),
  ];
}

/** The sectors with who lives there and how large each is, as far as it is known. */
export function sectorsPart({ exercise, words, own }: Scene): PrintBlock[] {
  const { sectors } = exercise;
  if (sectors.length === 0) return [];
  const unknown = words.say("exercise-paper.unknown");
  const figure = (value: number | undefined) =>
    value === undefined ? unknown : words.number(value);
  return [
    heading(2, "sectors", words.say("exercise-paper.sectors")),
    {
      kind: "table",
      caption: words.say("exercise-paper.sectors.caption"),
      columns: [
        { text: words.say("exercise-paper.sector"), align: atStart },
        { text: words.say("exercise-paper.population"), align: atEnd },
        { text: words.say("exercise-paper.area"), align: atEnd },
        { text: words.say("exercise-paper.what-is-known"), align: atStart },
      ],
      rows: sectors.map(({ name, population, areaKm2, text }) => [
        own(name),
        [{ kind: "plain", text: figure(population) }],
        [{ kind: "plain", text: figure(areaKm2) }],
        own(text),
      ]),
    },
  ];
}

/** The days before the exercise begins, and where a historical case takes each from. */
export function timelinePart({ exercise, words, own }: Scene): PrintBlock[] {
  const { timeline } = exercise;
  if (timeline.length === 0) return [];
  const hasSources = timeline.some(({ source }) => source);
  const column = (text: string) => ({ text, align: atStart });
  return [
    heading(2, "timeline", words.say("exercise-paper.timeline")),
    {
      kind: "table",
      caption: words.say("exercise-paper.timeline.caption", { date: words.date(exercise.date) }),
      columns: [
        column(words.say("exercise-paper.day")),
        column(words.say("exercise-paper.what-happened")),
        ...(hasSources ? [column(words.say("exercise-paper.source"))] : []),
      ],
      rows: timeline.map(({ date, text, source = "" }) => [
        [{ kind: "plain", text: words.date(date) }],
        own(text),
        ...(hasSources ? [own(source)] : []),
      ]),
    },
  ];
}
