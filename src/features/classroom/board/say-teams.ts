import type { TeamPlace } from "../../../classroom/debrief/board";
import type { Words } from "../../../i18n/words";
import { labelsOf } from "./board-context";
import type { ShownTeam } from "./use-teams";

/** So many teams are named in a sentence; more are counted. */
const most = 4;

/** Teams within a sentence: "Blue and Red", or "17 teams". */
export function teamsInWords(
  words: Words,
  teams: readonly ShownTeam[],
  places: readonly TeamPlace[],
): string {
  const labels = labelsOf(teams, places);
  return labels.length <= most
    ? words.list(labels)
    : words.say("board.teams", { count: labels.length });
}
