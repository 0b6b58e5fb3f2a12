import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import { fieldCatalogue } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { listOf } from "../../domain/field-path";
import { isListPath } from "../../domain/rows-edit";
import { type ChoiceTally, isDiffered, tallyOf, type Voice } from "../../domain/votes/tally";
import { knownChoice } from "../../domain/votes/voted-choice";
import type { TeamWork } from "../team-work";
import type { BoardVotes, ContestedChoice, DissentWords, TeamPlace, TeamTally } from "./board";
import { rowName } from "./choice-value";

interface Found {
  readonly path: FieldPath;
  readonly item?: string;
  readonly tally: TeamTally;
}

/**
 * What teams differed about among themselves, from votes that are closed: an open one is still
 * secret, and nothing of it is read. Of several votes on one choice the latest closed counts.
 */
export function votesWithinTeams(works: readonly TeamWork[]): BoardVotes {
  const found = works.flatMap(({ design }, team) => contestedIn(design, team));
  const byChoice = new Map<string, { path: FieldPath; item?: string; teams: TeamTally[] }>();
  for (const { path, item, tally } of found) {
    const key = `${path}@${item ?? ""}`;
    const known = byChoice.get(key);
    if (known) known.teams.push(tally);
    else byChoice.set(key, { path, ...(item === undefined ? {} : { item }), teams: [tally] });
  }
  const places = works.map((_, team) => team);
  const roundsOf = (team: TeamPlace) => works[team]?.design.votes ?? [];
  return {
    contested: mostContestedFirst([...byChoice.values()]),
    notVoted: places.filter((team) => !roundsOf(team).some(({ closed }) => closed)),
    stillOpen: places.filter((team) => roundsOf(team).some(({ closed }) => !closed)),
  };
}

const otherwise = ({ teams }: ContestedChoice) =>
  teams.reduce((sum, { amend, oppose }) => sum + amend + oppose, 0);
const wizard = new Map(fieldCatalogue.map(({ path }, place) => [path, place]));

/** By how many teams differed about it, then by how many people would have it otherwise. */
export function mostContestedFirst(contested: readonly ContestedChoice[]): ContestedChoice[] {
  return contested.toSorted(
    (one, other) =>
      other.teams.length - one.teams.length ||
      otherwise(other) - otherwise(one) ||
      (wizard.get(one.path) ?? 0) - (wizard.get(other.path) ?? 0) ||
      ((one.item ?? "") < (other.item ?? "") ? -1 : 1),
  );
}

function contestedIn(design: MandateDesign, team: TeamPlace): Found[] {
  const closed = (design.votes ?? [])
    .filter((round) => round.closed !== undefined)
    .toSorted((one, other) => Date.parse(one.closed ?? "") - Date.parse(other.closed ?? ""));
  const latest = new Map<string, Found>();
  for (const round of closed)
    for (const tally of tallyOf(design, round)) {
      const place = placeOf(design, tally);
      if (!place) continue;
      const key = `${place.path}@${place.item ?? ""}`;
      if (isDiffered(tally)) latest.set(key, { ...place, tally: toldOf(tally, team) });
      else latest.delete(key);
    }
  return [...latest.values()];
}

function placeOf(design: MandateDesign, { at }: ChoiceTally) {
  const known = knownChoice(at);
  if (!known) return undefined;
  const { path, row } = known;
  if (row === undefined) return { path };
  const list = listOf(path);
  const found = rowsIn(answerAt(design, list)).find(({ id }) => id === row);
  return { path, item: found && isListPath(list) ? rowName(list, found) : row };
}

function toldOf({ support, amend, oppose, undecided }: ChoiceTally, team: TeamPlace): TeamTally {
  return {
    team,
    support: support.length,
    amend: amend.length,
    oppose: oppose.length,
    undecided: undecided.length,
    words: [...oppose, ...amend].map(wordsOf),
  };
}

function wordsOf({ author, position, amendment, reason, findings = [] }: Voice): DissentWords {
  return {
    author,
    position,
    findings,
    ...(amendment ? { amendment } : {}),
    ...(reason ? { reason } : {}),
  };
}
