import { bandOf } from "../../../classroom/debrief/bands";
import { checkTitleById } from "../../model/check-in-words";
import { warrantInWords } from "../../model/exercise/debrief/checks-part";
import type { DebriefInput } from "../../model/exercise/debrief/debrief-input";
import { type Sheet, sheetOf } from "../sheet";
import { choicesByTeam } from "./choices-by-team";
import { movementByTeam } from "./movement-by-team";
import { team } from "./team-column";
import { votesByTeam } from "./votes-by-team";

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
    movementByTeam(input),
    votesByTeam(input),
    checksByTeam(input),
    bandsByTeam(input),
  ];
}
