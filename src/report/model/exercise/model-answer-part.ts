import { isFieldPath } from "../../../domain/field-catalogue";
import { findingById, workById } from "../../../evidence/evidence-base";
import type { Runs } from "../block";
import { citationInWords } from "../evidence-in-words";
import { joined, plain, said, strong } from "../runs";
import { labelOf } from "../value-in-words";
import { looseValue } from "./loose-value";
import type { PrintBlock } from "./print-block";
import { heading } from "./scene";
import { choicesNamed, type TrainersScene } from "./trainers-scene";

/** A finding as its sentence with its source; one that the evidence base lacks says so. */
function findingRuns({ words, evidence, statements, sources }: TrainersScene, id: string): Runs {
  const finding = findingById(evidence, id);
  const work = finding && workById(evidence, finding.workId);
  if (!finding || !work) return said(words.say("exercise-paper.finding.gone", { id }));
  return [
    plain(`${words.join([statements(id), citationInWords(words, work)])}\u00a0`),
    sources.citeWork(work.id),
  ];
}

function dissentsOf(scene: TrainersScene): PrintBlock[] {
  const { exercise, words, own } = scene;
  const { dissents } = exercise.facilitator.model;
  if (dissents.length === 0) return [];
  const roleOf = (id: string) => exercise.roles.find((role) => role.id === id)?.title ?? id;
  return [
    heading(3, "model-dissents", words.say("exercise-paper.model.dissents")),
    ...dissents.flatMap(({ role, path, text, findings }): PrintBlock[] => {
      const about = path ? choicesNamed(scene, [path]) : "";
      const lead: Runs = [
        { ...own(roleOf(role))[0], kind: "strong" } as Runs[number],
        plain(`${about === "" ? "" : ` (${about})`}${words.fullStop}`),
      ];
      return [
        { kind: "paragraph", runs: joined([lead, own(text)]) },
        ...(findings.length > 0
          ? [{ kind: "list", items: findings.map((id) => findingRuns(scene, id)) } as const]
          : []),
      ];
    }),
  ];
}

/** One defensible answer, with those who would not have signed it. */
export function modelPart(scene: TrainersScene): PrintBlock[] {
  const { exercise, words, own } = scene;
  const { preface, choices } = exercise.facilitator.model;
  return [
    { kind: "page-break" },
    heading(2, "model", words.say("exercise-paper.model")),
    { kind: "paragraph", tone: "lead", runs: said(words.say("exercise-paper.model.how")) },
    ...preface.map((text): PrintBlock => ({ kind: "paragraph", runs: own(text) })),
    ...(choices.length > 0
      ? [
          {
            kind: "table",
            caption: words.say("exercise-paper.model.caption"),
            columns: [
              { text: words.say("exercise-paper.choice"), align: "start" },
              { text: words.say("exercise-paper.answer"), align: "start" },
              { text: words.say("exercise-paper.reason"), align: "start" },
            ],
            rows: choices.map(({ path, value, reason }) => [
              said(isFieldPath(path) ? labelOf(words, path) : path),
              [strong(looseValue(words, exercise.design, path, value))],
              own(reason),
            ]),
          } as const,
        ]
      : []),
    ...dissentsOf(scene),
  ];
}

/** What followed in a historical case, each with its source. */
export function afterwardsPart({ exercise, words, own }: TrainersScene): PrintBlock[] {
  const { afterwards = [] } = exercise.facilitator;
  if (afterwards.length === 0) return [];
  return [
    heading(2, "afterwards", words.say("exercise-paper.afterwards")),
    {
      kind: "list",
      items: afterwards.map(({ text, source }) => joined([own(text), own(`(${source})`)])),
    },
  ];
}
