import { useRef } from "react";
import type { BoardTeam, TeamPlace } from "../../../classroom/debrief/board";
import { teamNumbers } from "../../../classroom/debrief/team-names";
import { useWords } from "../../../ui/words-context";

/** A team as it is shown. */
export interface ShownTeam {
  readonly place: TeamPlace;
  readonly id: string;
  readonly label: string;
}

/**
 * How teams are called, and in which order they stand: by their names, or, while names are hidden,
 * by numbers that stay the same through the session and say nothing of who is who.
 */
export function useTeams(
  teams: readonly BoardTeam[],
  isHidden: boolean,
  seed: string,
): readonly ShownTeam[] {
  const words = useWords();
  const numbers = useRef<ReadonlyMap<string, number>>(new Map());
  numbers.current = teamNumbers(
    teams.map(({ id }) => id),
    seed,
    numbers.current,
  );
  const named = teams.map(({ id, name }, place) => {
    const number = numbers.current.get(id) ?? 0;
    const isShared = teams.some((other) => other.id !== id && other.name === name);
    const own = isShared ? words.say("board.team.same-name", { name, number }) : name;
    const label = isHidden ? words.say("board.team.number", { number }) : own;
    return { place, id, label, number };
  });
  const collator = new Intl.Collator(words.locale, { numeric: true });
  return named.toSorted((one, other) =>
    isHidden ? one.number - other.number : collator.compare(one.label, other.label),
  );
}
