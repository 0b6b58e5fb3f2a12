import { useEffect, useMemo, useRef } from "react";
import type { BoardTeam } from "../../../classroom/debrief/board";
import { teamNumbers } from "../../../classroom/debrief/team-names";
import type { NamedTeam } from "../../../report/model/exercise/debrief/debrief-input";
import { keepTeamNumbers, keptTeamNumbers } from "../../../storage/kept-team-numbers";
import { useWords } from "../../../ui/words-context";

/**
 * How teams are called, and in which order they stand: by their names, or, while names are hidden,
 * by numbers that stay the same through the session and say nothing of who is who. Of a run they are
 * kept, so that a reload of the page changes none.
 * @param seed decides the order of the numbers: the run's id, or the exercise's where there is no run
 */
export function useTeams(
  teams: readonly BoardTeam[],
  isHidden: boolean,
  seed: string,
  run: string | undefined,
): readonly NamedTeam[] {
  const words = useWords();
  const given = useRef<{ seed: string; numbers: ReadonlyMap<string, number> }>(undefined);
  const numbers = useMemo(() => {
    const kept = () => (run === undefined ? new Map<string, number>() : keptTeamNumbers(run));
    const known = given.current?.seed === seed ? given.current.numbers : kept();
    const ids = teams.map(({ id }) => id);
    return teamNumbers(ids, seed, known);
  }, [teams, seed, run]);
  useEffect(() => {
    given.current = { seed, numbers };
    if (run !== undefined && numbers.size > 0) keepTeamNumbers(run, numbers);
  }, [numbers, seed, run]);
  const named = teams.map(({ id, name }, place) => {
    const number = numbers.get(id) ?? 0;
    const namesakes = teams.filter((other) => other.name === name);
    // Counted among its namesakes: the number under which it is hidden would give it away.
    const which = namesakes.findIndex((other) => other.id === id) + 1;
    const own =
      namesakes.length > 1 ? words.say("board.team.same-name", { name, number: which }) : name;
    const label = isHidden ? words.say("board.team.number", { number }) : own;
    return { place, id, label, number };
  });
  const collator = new Intl.Collator(words.locale, { numeric: true });
  return named.toSorted((one, other) =>
    isHidden ? one.number - other.number : collator.compare(one.label, other.label),
  );
}
