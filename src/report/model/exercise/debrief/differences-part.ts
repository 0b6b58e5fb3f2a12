import type { BoardChoice, TeamPlace } from "../../../../classroom/debrief/board";
import { said } from "../../runs";
import type { PrintBlock } from "../print-block";
import { heading } from "../scene";
import { choiceMessage, comparedInWords, itemName, teamNames } from "./board-words";
import type { DebriefInput } from "./debrief-input";

/** So many choices are told team by team; the rest by their one sentence. */
const mostInFull = 20;

type Row = readonly [string, readonly TeamPlace[]];

/** Values with who has them, lists item by item, then who states nothing and who was not asked. */
function rowsOf({ words }: DebriefInput, choice: BoardChoice): Row[] {
  const { path, kind, groups, items, notStated, notAsked } = choice;
  const values: Row[] =
    kind === "list"
      ? items.map(({ item, teams }) => [itemName(words, path, item), teams])
      : groups.map(({ value, teams }) => [comparedInWords(words, path, value), teams]);
  const rest: Row[] = [
    [words.say("fields.not-stated"), notStated],
    [words.say("board.choice.not-asked"), notAsked],
  ];
  return [...values, ...rest.filter(([, teams]) => teams.length > 0)];
}

function choiceBlocks(input: DebriefInput, choice: BoardChoice): PrintBlock[] {
  const { words, teams } = input;
  return [
    heading(3, `choice-${choice.path}`, choiceMessage(input, choice)),
    {
      kind: "table",
      caption: words.say("board.column.values"),
      columns: [
        { text: words.say("board.column.value"), align: "start" },
        { text: words.say("exercise-paper.teams"), align: "start" },
      ],
      rows: rowsOf(input, choice).map(([value, places]) => [
        said(value),
        said(words.clauses(teamNames(teams, places))),
      ]),
    },
  ];
}

/** Where teams differ most: who chose what, in the stated order. */
export function differencesPart(input: DebriefInput): PrintBlock[] {
  const { board, words } = input;
  const apart = board.choices.filter(({ disagreement }) => (disagreement ?? 0) > 0);
  const alike = board.choices.filter(({ disagreement }) => disagreement === 0);
  const written = board.choices.filter(({ disagreement }) => disagreement === null);
  const sentences = [...apart.slice(mostInFull), ...written, ...alike];
  return [
    heading(2, "differences", words.say("board.section.choices")),
    { kind: "paragraph", tone: "quiet", runs: said(words.say("board.choices.what")) },
    {
      kind: "paragraph",
      runs: said(words.say("board.choices.count", { apart: apart.length })),
    },
    ...apart.slice(0, mostInFull).flatMap((choice) => choiceBlocks(input, choice)),
    ...(sentences.length > 0
      ? ([
          heading(3, "choices-in-short", words.say("exercise-paper.debrief.in-short")),
          { kind: "list", items: sentences.map((choice) => said(choiceMessage(input, choice))) },
        ] as const)
      : []),
    ...(board.silent > 0
      ? [
          {
            kind: "paragraph",
            tone: "quiet",
            runs: said(words.say("board.choices.silent", { count: board.silent })),
          } as const,
        ]
      : []),
  ];
}
