import type { ModelChoice } from "../../../../classroom/debrief/board";
import type { Runs } from "../../block";
import { joined, plain, said } from "../../runs";
import type { PrintBlock } from "../print-block";
import { heading } from "../scene";
import { choiceName, comparedInWords, teamNames } from "./board-words";
import type { DebriefInput } from "./debrief-input";

/** Who chose otherwise, and what: "7,000 people: Blue. Not stated: Red." */
function otherwise({ words, teams }: DebriefInput, choice: ModelChoice): Runs {
  const { path, different, notStated, notAsked } = choice;
  const groups = [
    ...different.map(
      ({ value, teams: who }) => [comparedInWords(words, path, value), who] as const,
    ),
    [words.say("fields.not-stated"), notStated] as const,
    [words.say("board.choice.not-asked"), notAsked] as const,
  ].filter(([, who]) => who.length > 0);
  return joined(
    groups.map(([value, who]) => [
      plain(
        words.say("exercise-paper.debrief.who-chose", {
          value,
          teams: words.list(teamNames(teams, who)),
        }),
      ),
    ]),
  );
}

/** Each choice of the model answer with who chose the same and who otherwise; one answer of several. */
export function modelComparison(input: DebriefInput): PrintBlock[] {
  const { board, words, teams, exercise } = input;
  const { choices, dissents } = board.model;
  if (choices.length === 0) return [];
  const roleOf = (id: string) => exercise.roles.find((role) => role.id === id)?.title ?? id;
  const all = [...choices.flatMap((choice) => choice.dissents), ...dissents];
  return [
    heading(2, "model", words.say("board.section.model")),
    { kind: "paragraph", tone: "quiet", runs: said(words.say("board.model.what")) },
    {
      kind: "table",
      caption: words.say("exercise-paper.model.caption"),
      columns: [
        { text: words.say("exercise-paper.choice"), align: "start" },
        { text: words.say("exercise-paper.model"), align: "start" },
        { text: words.say("exercise-paper.debrief.same"), align: "start" },
        { text: words.say("exercise-paper.debrief.otherwise"), align: "start" },
      ],
      rows: choices.map((choice) => [
        said(choiceName(words, choice.path)),
        said(comparedInWords(words, choice.path, choice.value)),
        said(words.clauses(teamNames(teams, choice.same))),
        otherwise(input, choice),
      ]),
    },
    ...(all.length > 0
      ? ([
          heading(3, "model-dissents", words.say("exercise-paper.model.dissents")),
          {
            kind: "list",
            items: all.map(({ role, text }) =>
              said(words.say("board.model.dissent", { role: roleOf(role), text })),
            ),
          },
        ] as const)
      : []),
  ];
}
