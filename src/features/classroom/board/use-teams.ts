import { useRef } from "react";
import type { BoardTeam } from "../../../classroom/debrief/board";
import { teamNumbers } from "../../../classroom/debrief/team-names";
import type { NamedTeam } from "../../../report/model/exercise/debrief/debrief-input";
import { useWords } from "../../../ui/words-context";

/**
 * How teams are called, and in which order they stand: by their names, or, while names are hidden,
 * by numbers that stay the same through the session and say nothing of who is who.
 */
export function useTeams(
  teams: readonly BoardTeam[],
  isHidden: boolean,
  seed: string,
): readonly NamedTeam[] {
  const words = useWords();
  const numbers = useRef<ReadonlyMap<string, number>>(new Map());
  numbers.current = teamNumbers(
    teams.map(({ id }) => id),
    seed,
    numbers.current,
  );
  const named = teams.map(({ id, name }, place) => {
    const number = numbers.current.get(id) ?? 0;
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
