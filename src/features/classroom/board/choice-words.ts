import type { BoardChoice, TeamPlace } from "../../../classroom/debrief/board";
import type { Words } from "../../../i18n/words";
import { teamsInWords } from "./say-teams";
import type { ShownTeam } from "./use-teams";
import { choiceName, comparedInWords } from "./value-words";

/** The one message of a choice, as a sentence: who says what. */
export function choiceMessage(
  words: Words,
  teams: readonly ShownTeam[],
  { path, kind, groups, items }: BoardChoice,
): string {
  const field = choiceName(words, path);
  const who = (places: readonly TeamPlace[]) => teamsInWords(words, teams, places);
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last) return field;
  const answered = groups.reduce((sum, group) => sum + group.teams.length, 0);
  if (kind === "words") return words.say("board.choice.words", { field, count: answered });
  if (groups.length === 1)
    return words.say("board.choice.same", {
      field,
      count: answered,
      value: comparedInWords(words, path, first.value),
    });
  if (kind === "number")
    return words.say("board.choice.range", {
      field,
      low: comparedInWords(words, path, first.value),
      high: comparedInWords(words, path, last.value),
      lowest: who(first.teams),
      highest: who(last.teams),
    });
  if (kind === "list") {
    const shared = items.filter((item) => item.teams.length === answered).length;
    return words.say("board.choice.list", { field, shared, some: items.length - shared });
  }
  return words.say("board.choice.split", {
    field,
    count: groups.length,
    value: comparedInWords(words, path, first.value),
    teams: who(first.teams),
  });
}
