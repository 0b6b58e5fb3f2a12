import { answerAt } from "../../../domain/edit";
import { fieldCatalogue, fieldRecord, isFieldPath } from "../../../domain/field-catalogue";
import { type FieldPath, sectionOf } from "../../../domain/field-path";
import { isStated } from "../../../domain/stated";
import { said } from "../runs";
import { helpOf, labelOf, optionsInWords } from "../value-in-words";
import { answerInWords } from "./loose-value";
import type { PrintBlock } from "./print-block";
import { heading, type Scene } from "./scene";

/** How many rows of a list, and of a longer text, there is room to write. */
const lines = { rows: 5, texts: 3, text: 3 } as const;

/**
 * The questions of the cut in the order of the wizard; without any, all that the starting design
 * leaves to the team. Columns of lists are asked with their list.
 */
export function questionsOf({ cut, exercise }: Pick<Scene, "cut" | "exercise">): FieldPath[] {
  const lists = cut.questions.map((path) => path.replace(/\[\]\..*$/, ""));
  return fieldCatalogue
    .filter(({ path, decidedBy }) =>
      path.includes("[]")
        ? false
        : cut.questions.length > 0
          ? lists.includes(path)
          : decidedBy !== "context" && !isStated(answerAt(exercise.design, path)),
    )
    .map(({ path }) => path);
}

/** Paths whose answer the exercise sets for every team. */
const setPaths = ({ exercise }: Pick<Scene, "exercise">) =>
  new Set(exercise.constraints.flatMap(({ path }) => (path && isFieldPath(path) ? [path] : [])));

function askOf(scene: Scene, path: FieldPath): PrintBlock {
  const { words, exercise } = scene;
  const record = fieldRecord(path);
  const undecided = words.say("exercise-paper.undecided");
  const why = words.say("exercise-paper.why");
  const begins = answerAt(exercise.design, path);
  const help = [
    isStated(begins)
      ? words.say("exercise-paper.begins-as", {
          value: answerInWords(words, exercise.design, path),
        })
      : "",
    helpOf(words, path) ?? "",
  ];
  const base = {
    kind: "ask",
    label: labelOf(words, path),
    help: words.join(help.filter((each) => each !== "")) || undefined,
  } as const;
  const blank = (count: number) => Array.from({ length: count }, () => "");
  const options = optionsInWords(words, record).map(({ label }) => label);
  switch (record.value.kind) {
    case "choice":
      return { ...base, ticks: [...options, undecided], lines: [why] };
    case "choices":
      return { ...base, ticks: [...options, undecided], lines: [why] };
    case "yes-no":
      return {
        ...base,
        ticks: [words.say("fields.yes"), words.say("fields.no"), undecided],
        lines: [why],
      };
    case "rows":
    case "texts":
    case "text":
      return { ...base, ticks: [], lines: [...blank(lines[record.value.kind]), why] };
    default: {
      const unit = record.unit ? words.say(`exercise-paper.unit.${record.unit}`) : "";
      return { ...base, ticks: [], lines: [unit, why] };
    }
  }
}

/** The mandate on paper: every question of the cut with boxes to tick and lines to write on. */
export function worksheetPart(scene: Scene): PrintBlock[] {
  const { words, exercise } = scene;
  const set = setPaths(scene);
  const asked = questionsOf(scene);
  const sections = [...new Set(asked.map(sectionOf))];
  const given = asked.filter((path) => set.has(path));
  return [
    { kind: "page-break" },
    heading(2, "worksheet", words.say("exercise-paper.worksheet")),
    { kind: "paragraph", runs: said(words.say("exercise-paper.worksheet.how")) },
    {
      kind: "ask",
      label: words.say("exercise-paper.team"),
      ticks: [],
      lines: [words.say("exercise-paper.team.name"), words.say("exercise-paper.team.members")],
    },
    ...(given.length > 0
      ? ([
          heading(3, "worksheet-set", words.say("exercise-paper.worksheet.set")),
          {
            kind: "terms",
            items: given.map((path) => ({
              term: labelOf(words, path),
              runs: said(answerInWords(words, exercise.design, path)),
            })),
          },
        ] as const)
      : []),
    ...sections.flatMap((section): PrintBlock[] => {
      const own = asked.filter((path) => sectionOf(path) === section && !set.has(path));
      if (own.length === 0) return [];
      return [
        heading(3, `worksheet-${section}`, words.say(`fields.section.${section}`)),
        ...own.map((path) => askOf(scene, path)),
      ];
    }),
  ];
}
