import { joined, plain, said, strong } from "../runs";
import type { PrintBlock } from "./print-block";
import { heading, ownHeading } from "./scene";
import { choicesNamed, type DueInject, dueInjects, type TrainersScene } from "./trainers-scene";

/** A label in the paper's words before words of the exercise. */
const labelled = (label: string, text: ReturnType<TrainersScene["own"]>) =>
  joined([[strong(label)], text]);

function notesOf(scene: TrainersScene, { inject, minute }: DueInject): PrintBlock[] {
  const { words, own, exercise } = scene;
  const note = exercise.facilitator.injects.find((each) => each.inject === inject.id);
  const touched = choicesNamed(scene, inject.touches);
  const line = (key: "purpose" | "if-quiet", text: string): PrintBlock[] =>
    text.trim() === ""
      ? []
      : [
          {
            kind: "paragraph",
            runs: labelled(words.say(`exercise-paper.inject.${key}`), own(text)),
          },
        ];
  return [
    ownHeading(scene, 3, `inject-${inject.id}`, inject.title),
    {
      kind: "paragraph",
      tone: "quiet",
      runs: said(
        words.say("exercise-paper.inject.when", {
          minute,
          channel: words.say(`exercises.channel.${inject.channel}`),
        }),
      ),
    },
    ...line("purpose", note?.purpose ?? ""),
    ...(touched === ""
      ? []
      : [
          {
            kind: "paragraph",
            runs: labelled(words.say("exercise-paper.inject.touches"), [
              plain(words.closed(touched)),
            ]),
          } as const,
        ]),
    ...(note && note.expected.length > 0
      ? [
          {
            kind: "table",
            caption: words.say("exercise-paper.inject.expected"),
            columns: [
              { text: words.say("exercise-paper.inject.reaction"), align: "start" },
              { text: words.say("exercise-paper.inject.answer"), align: "start" },
            ],
            rows: note.expected.map(({ reaction, answer }) => [own(reaction), own(answer)]),
            isEven: true,
          } as const,
        ]
      : []),
    ...line("if-quiet", note?.ifQuiet ?? ""),
  ];
}

/** What the trainer can expect of each inject, a page each. */
export function injectNotes(scene: TrainersScene): PrintBlock[] {
  const { words } = scene;
  const due = dueInjects(scene);
  if (due.length === 0) return [];
  return [
    { kind: "page-break" },
    heading(2, "injects", words.say("exercise-paper.injects")),
    ...due.flatMap((each, index): PrintBlock[] => [
      ...(index > 0 ? [{ kind: "page-break" } as const] : []),
      ...notesOf(scene, each),
    ]),
  ];
}
