import { bandOf } from "../../../classroom/debrief/bands";
import type { AnswerChange, BoardChoice, TeamMove } from "../../../classroom/debrief/board";
import { checkTitleById } from "../../model/check-in-words";
import { authorOf, choiceName, comparedInWords } from "../../model/exercise/debrief/board-words";
import { warrantInWords } from "../../model/exercise/debrief/checks-part";
import type { DebriefInput, NamedTeam } from "../../model/exercise/debrief/debrief-input";
import { changeInWords } from "../../model/exercise/debrief/moves-part";
import { contestedName } from "../../model/exercise/debrief/votes-part";
import { type Sheet, sheetOf } from "../sheet";

/** What a team says of a choice; undefined where it was not asked, so that the cell stays empty. */
function answerOf(
  { words }: DebriefInput,
  { path, groups, notAsked }: BoardChoice,
  { place }: NamedTeam,
): string | undefined {
  if (notAsked.includes(place)) return undefined;
  const group = groups.find(({ teams }) => teams.includes(place));
  return group ? comparedInWords(words, path, group.value) : words.say("fields.not-stated");
}

const team = ({ words }: DebriefInput) => ({
  text: words.say("board.column.team"),
  width: 24,
  cell: (row: { readonly team: NamedTeam }) => row.team.label,
});

/** A row a team and choice, choices in the order of the board. */
export function choicesByTeam(input: DebriefInput): Sheet {
  const { words, board, teams } = input;
  const rows = board.choices.flatMap((choice) => teams.map((each) => ({ choice, team: each })));
  return sheetOf(
    { id: "choices", title: words.say("exercise-paper.debrief.sheet.choices") },
    [
      team(input),
      {
        text: words.say("exercise-paper.choice"),
        width: 36,
        cell: ({ choice }) => choiceName(words, choice.path),
      },
      {
        text: words.say("board.column.value"),
        width: 50,
        cell: (row) => answerOf(input, row.choice, row.team),
      },
      {
        text: words.say("exercise-paper.debrief.disagreement"),
        width: 16,
        cell: ({ choice }) =>
          choice.disagreement === null ? undefined : Math.round(choice.disagreement * 1000) / 1000,
      },
      {
        text: words.say("exercise-paper.debrief.path"),
        width: 30,
        cell: ({ choice }) => choice.path,
      },
    ],
    rows,
  );
}

function teamsSheet(input: DebriefInput): Sheet {
  const { words, board, teams } = input;
  return sheetOf(
    { id: "teams", title: words.say("exercise-paper.teams") },
    [
      team(input),
      {
        text: words.say("exercise-paper.fact.exercise"),
        width: 36,
        cell: () => board.exercise.title,
      },
      {
        text: words.say("exercise-paper.debrief.handed-in"),
        width: 14,
        cell: (row) => {
          const handedIn = board.teams[row.team.place]?.handedIn;
          return handedIn ? { day: handedIn.slice(0, 10) } : undefined;
        },
      },
      {
        text: words.say("exercise-paper.debrief.moments"),
        width: 14,
        cell: (row) => board.teams[row.team.place]?.moments,
      },
    ],
    teams.map((each) => ({ team: each })),
  );
}

interface MovementRow {
  readonly title: string;
  readonly team: NamedTeam;
  readonly state: TeamMove["state"];
  readonly change?: AnswerChange;
}

function movementSheet(input: DebriefInput): Sheet {
  const { words, board, teams } = input;
  const rows = board.moves.flatMap((moves) =>
    teams.flatMap((each): MovementRow[] => {
      const move = moves.teams.find((one) => one.team === each.place);
      if (!move) return [];
      const base = { title: moves.title, team: each, state: move.state };
      return move.changes.length === 0
        ? [base]
        : move.changes.map((change) => ({ ...base, change }));
    }),
  );
  return sheetOf(
    { id: "movement", title: words.say("exercise-paper.debrief.sheet.movement") },
    [
      { text: words.say("exercises.agenda.inject"), width: 36, cell: ({ title }) => title },
      team(input),
      {
        text: words.say("exercise-paper.debrief.changed"),
        width: 60,
        cell: ({ change, state }) => {
          if (change) return changeInWords(words, change);
          return state === "changed" ? undefined : words.say(`board.moves.${state}`);
        },
      },
      {
        text: words.say("exercise-paper.debrief.touched"),
        width: 16,
        cell: ({ change }) => change && words.say(change.touched ? "fields.yes" : "fields.no"),
      },
    ],
    rows,
  );
}

function votesByTeam(input: DebriefInput): Sheet {
  const { words, board, teams } = input;
  const rows = board.votes.contested.flatMap((choice) =>
    teams.flatMap((each) => {
      const tally = choice.teams.find((one) => one.team === each.place);
      return tally ? [{ choice, team: each, tally }] : [];
    }),
  );
  const count = (position: "support" | "amend" | "oppose" | "undecided") => ({
    text: words.say(`vote.position.${position}`),
    width: 12,
    cell: ({ tally }: (typeof rows)[number]) => tally[position],
  });
  return sheetOf(
    { id: "votes", title: words.say("exercise-paper.debrief.sheet.votes") },
    [
      {
        text: words.say("exercise-paper.choice"),
        width: 36,
        cell: ({ choice }) => contestedName(input, choice),
      },
      team(input),
      count("support"),
      count("amend"),
      count("oppose"),
      count("undecided"),
      {
        text: words.say("exercise-paper.debrief.said"),
        width: 60,
        cell: ({ tally }) =>
          tally.words
            .map((each) =>
              words.join(
                [
                  words
                    .say(`board.votes.${each.position === "oppose" ? "oppose" : "amend"}`, {
                      who: authorOf(input, each),
                    })
                    .trim(),
                  each.amendment ?? "",
                  each.reason ?? "",
                ].filter((text) => text !== ""),
              ),
            )
            .join("\n"),
      },
    ],
    rows,
  );
}

function checksByTeam(input: DebriefInput): Sheet {
  const { words, board, teams } = input;
  const rows = board.checks.flatMap((row) => teams.map((each) => ({ row, team: each })));
  return sheetOf(
    { id: "checks", title: words.say("board.section.checks") },
    [
      {
        text: words.say("exercise-paper.debrief.check"),
        width: 50,
        cell: ({ row }) => checkTitleById(words, row.check),
      },
      team(input),
      {
        text: words.say("exercise-paper.debrief.stands"),
        width: 16,
        cell: (each) => {
          const status = each.row.statuses[each.team.place];
          return status && words.say(`ui.status.${status}`);
        },
      },
      {
        text: words.say("exercise-paper.debrief.rests-on"),
        width: 40,
        cell: ({ row }) => warrantInWords(input, row),
      },
    ],
    rows,
  );
}

function bandsByTeam(input: DebriefInput): Sheet {
  const { words, bands, exercise, teams } = input;
  const rows = exercise.facilitator.rubric.flatMap((criterion) =>
    teams.map((each) => ({
      criterion,
      team: each,
      entry: bandOf({ bands }, each.id, criterion.id),
    })),
  );
  return sheetOf(
    { id: "bands", title: words.say("board.section.bands") },
    [
      {
        text: words.say("exercise-paper.debrief.criterion"),
        width: 36,
        cell: ({ criterion }) => criterion.title,
      },
      team(input),
      {
        text: words.say("exercise-paper.debrief.band"),
        width: 24,
        cell: ({ criterion, entry }) =>
          criterion.bands.find(({ id }) => id === entry?.band)?.title ??
          words.say("board.bands.undecided"),
      },
      { text: words.say("exercise-paper.own-words"), width: 60, cell: ({ entry }) => entry?.words },
    ],
    rows,
  );
}

/** A debrief as tables: teams, choices, movement, votes, checks, bands. Nothing in it adds them up. */
export function debriefSheets(input: DebriefInput): Sheet[] {
  return [
    teamsSheet(input),
    choicesByTeam(input),
    movementSheet(input),
    votesByTeam(input),
    checksByTeam(input),
    bandsByTeam(input),
  ];
}
