import { shownCode } from "../../../classroom/codes";
import { said } from "../runs";
import { beginnings } from "./agenda-part";
import type { PrintBlock } from "./print-block";
import { heading, ownHeading } from "./scene";
import { type DueInject, dueInjects, type TrainersScene } from "./trainers-scene";

/** Injects that are due between two minutes; what is due at the very end belongs to the last stretch. */
function dueIn(due: readonly DueInject[], from: number, to: number, isLast: boolean): DueInject[] {
  return due.filter(({ minute }) => minute >= from && (isLast || minute < to));
}

/** The cut at a glance: a row for each stretch, with the injects that fall into it. */
export function planPart(scene: TrainersScene): PrintBlock[] {
  const { cut, words, own } = scene;
  const begins = beginnings(cut);
  const due = dueInjects(scene);
  return [
    heading(2, "plan", words.say("exercise-paper.plan")),
    {
      kind: "table",
      caption: words.say("exercise-paper.plan.caption", { minutes: cut.minutes }),
      columns: [
        { text: words.say("exercise-paper.minute"), align: "start" },
        { text: words.say("exercise-paper.what"), align: "start" },
        { text: words.say("exercise-paper.task"), align: "start" },
        { text: words.say("exercise-paper.injects-due"), align: "start" },
      ],
      rows: cut.agenda.map(({ minutes, title, task }, index) => {
        const from = begins[index] ?? 0;
        const to = from + minutes;
        const here = dueIn(due, from, to, index === cut.agenda.length - 1);
        return [
          [{ kind: "plain", text: words.say("exercise-paper.minutes", { from, to }) }],
          own(title),
          own(task),
          here.flatMap(({ inject, minute }, at) => [
            {
              kind: "plain",
              text: `${at > 0 ? " " : ""}${words.say("exercise-paper.at-minute", { minute })} `,
            } as const,
            ...own(here.length > 1 ? words.closed(inject.title) : inject.title),
          ]),
        ];
      }),
    },
  ];
}

/** What is said and done in each stretch of the cut. */
export function scriptPart(scene: TrainersScene): PrintBlock[] {
  const { cut, exercise, words, own } = scene;
  const begins = beginnings(cut);
  const scripts = exercise.facilitator.script.filter((script) => script.cut === cut.id);
  const stretches = cut.agenda.flatMap((item, index): PrintBlock[] => {
    const script = scripts.find((each) => each.item === item.id);
    if (!script || script.says.length + script.does.length === 0) return [];
    const from = begins[index] ?? 0;
    const time = words.say("exercise-paper.minutes", { from, to: from + item.minutes });
    const list = (key: "says" | "does"): PrintBlock[] =>
      script[key].length === 0
        ? []
        : [
            {
              kind: "paragraph",
              runs: [{ kind: "strong", text: words.say(`exercise-paper.script.${key}`) }],
            },
            { kind: "list", items: script[key].map(own) },
          ];
    return [
      ownHeading(scene, 3, `script-${item.id}`, `${time} ${item.title}`),
      ...list("says"),
      ...list("does"),
    ];
  });
  if (stretches.length === 0) return [];
  return [
    heading(2, "script", words.say("exercise-paper.script")),
    { kind: "paragraph", runs: said(words.say("exercise-paper.script.how")) },
    ...stretches,
  ];
}

/** The codes that open the injects and the debrief; without a run, where they come from. */
export function codesPart(scene: TrainersScene): PrintBlock[] {
  const { words, codes, own, exercise } = scene;
  const title = heading(2, "codes", words.say("exercise-paper.codes"));
  if (!codes)
    return [title, { kind: "paragraph", runs: said(words.say("exercise-paper.codes.none")) }];
  const row = (name: ReturnType<typeof own>, minute: string, id: string) => [
    name,
    said(minute),
    [
      {
        kind: "strong",
        text: shownCode(codes[id] ?? "") || words.say("exercise-paper.unknown"),
      } as const,
    ],
  ];
  return [
    title,
    { kind: "paragraph", runs: said(words.say("exercise-paper.codes.how")) },
    {
      kind: "table",
      caption: words.say("exercise-paper.codes.caption", { title: exercise.title }),
      columns: [
        { text: words.say("exercise-paper.opens"), align: "start" },
        { text: words.say("exercise-paper.minute"), align: "start" },
        { text: words.say("exercise-paper.code"), align: "start" },
      ],
      rows: [
        ...dueInjects(scene).map(({ inject, minute }) =>
          row(own(inject.title), words.number(minute), inject.id),
        ),
        row(said(words.say("exercises.agenda.debrief")), "", "debrief"),
      ],
    },
  ];
}
