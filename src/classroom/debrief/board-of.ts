import type { Assessment } from "../../engine/assessment";
import { evaluate, type Records } from "../../engine/evaluate";
import { type DesignYardstick, yardsticksOf } from "../../planning/yardsticks/yardsticks-of";
import type { Exercise } from "../exercise/exercise";
import type { TeamWork } from "../team-work";
import { besideModel } from "./beside-model";
import { besidePrecedents } from "./beside-precedents";
import type { Board, BoardTeam } from "./board";
import { checkMatrix } from "./check-matrix";
import { choicesOfTeams } from "./choices-of-teams";
import { movesAfterInjects } from "./inject-moves";
import { votesWithinTeams } from "./team-votes";

/** A piece of the work is done; so many of `of` teams are assessed. */
export interface BoardStep {
  readonly assessed: number;
  readonly of: number;
}

/**
 * What teams made of an exercise, beside each other, worked out in pieces: each `next` assesses one
 * team or lays out one part. `works`: one for each team, as `onePerTeam` gives them; their order
 * plays no part. Works that belong to no exercise are left out.
 */
export function* boardRun(
  exercise: Exercise,
  works: readonly TeamWork[],
  records: Records,
): Generator<BoardStep, Board> {
  const taken = works
    .filter(({ design }) => design.exercise !== undefined)
    .toSorted((one, other) => (teamId(one) < teamId(other) ? -1 : 1));
  const of = taken.length;
  const assessments: Assessment[] = [];
  const yardsticks: DesignYardstick[][] = [];
  for (const [place, { design }] of taken.entries()) {
    assessments.push(evaluate(design, records));
    yardsticks.push(yardsticksOf(design, records.precedents));
    yield { assessed: place + 1, of };
  }
  const done = { assessed: of, of };
  const answers = choicesOfTeams(exercise, taken);
  yield done;
  const moves = movesAfterInjects(exercise, taken);
  yield done;
  const { id, version, title } = exercise;
  return {
    exercise: { id, version, title },
    teams: taken.map(teamOf),
    ...answers,
    moves,
    votes: votesWithinTeams(taken),
    checks: checkMatrix(assessments),
    yardsticks: besidePrecedents(yardsticks),
    model: besideModel(exercise, taken),
  };
}

/** The same at one go. */
export function boardOf(exercise: Exercise, works: readonly TeamWork[], records: Records): Board {
  const run = boardRun(exercise, works, records);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

const teamId = ({ design }: TeamWork) => design.exercise?.team.id ?? "";

function teamOf({ design, handedIn, moments }: TeamWork): BoardTeam {
  const { team, cut } = design.exercise ?? { team: { id: "", name: "" }, cut: "" };
  return { ...team, handedIn, cut, moments: moments.length };
}
