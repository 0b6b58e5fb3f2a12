import type { Board, BoardChoice, TeamPlace, ValueGroup } from "./board";
import { disagreementOf, inOrder, itemsOf, mostApartFirst } from "./choices-of-teams";
import { mostContestedFirst } from "./team-votes";

/**
 * The board of some of its teams alone, as if the others had not handed in. Places stay as they are,
 * and so do `teams` and the statuses of checks, which are read by place.
 */
export function narrowBoard(board: Board, isShown: (team: TeamPlace) => boolean): Board {
  const shown = (teams: readonly TeamPlace[]) => teams.filter(isShown);
  const groupsOf = <G extends { readonly teams: readonly TeamPlace[] }>(groups: readonly G[]) =>
    groups
      .map((group) => ({ ...group, teams: shown(group.teams) }))
      .filter(({ teams }) => teams.length > 0);
  const of = <T extends { readonly team: TeamPlace }>(all: readonly T[]) =>
    all.filter(({ team }) => isShown(team));
  const choices = board.choices.map((choice): BoardChoice => {
    const groups = inOrder(choice.path, groupsOf(choice.groups));
    const items = choice.kind === "list" ? itemsOf(choice.path, groups) : [];
    const rest = { ...choice, groups, items };
    return {
      ...rest,
      notStated: shown(choice.notStated),
      notAsked: shown(choice.notAsked),
      disagreement: disagreementOf(rest),
    };
  });
  const asked = choices.filter(({ groups, notStated }) => teamsIn(groups) + notStated.length > 1);
  const answered = asked.filter(({ groups }) => groups.length > 0);
  return {
    ...board,
    choices: mostApartFirst(answered),
    silent: board.silent + asked.length - answered.length,
    moves: board.moves
      .map((moves) => ({ ...moves, teams: of(moves.teams) }))
      .filter(({ teams }) => teams.some(({ state }) => state !== "not-opened")),
    votes: {
      contested: mostContestedFirst(
        board.votes.contested
          .map((choice) => ({ ...choice, teams: of(choice.teams) }))
          .filter(({ teams }) => teams.length > 0),
      ),
      notVoted: shown(board.votes.notVoted),
      stillOpen: shown(board.votes.stillOpen),
    },
    checks: board.checks.map((row) => ({ ...row, overridden: shown(row.overridden) })),
    yardsticks: board.yardsticks.map(({ id, kinds }) => ({
      id,
      kinds: kinds
        .map((kind) => ({ ...kind, teams: of(kind.teams) }))
        .filter(({ teams }) => teams.length > 0),
    })),
    model: {
      ...board.model,
      choices: board.model.choices
        .map((choice) => ({
          ...choice,
          same: shown(choice.same),
          different: groupsOf(choice.different),
          notStated: shown(choice.notStated),
          notAsked: shown(choice.notAsked),
        }))
        .filter(
          ({ same, different, notStated }) => same.length + notStated.length + different.length > 0,
        ),
    },
  };
}

const teamsIn = (groups: readonly ValueGroup[]) =>
  groups.reduce((sum, { teams }) => sum + teams.length, 0);
