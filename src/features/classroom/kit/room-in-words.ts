import type { HeadCount, Room } from "../../../classroom/head-count";
import type { Words } from "../../../i18n/words";

/** What a room comes to, in sentences. */
export function roomInWords(words: Words, room: Room, count: HeadCount): string {
  const { teams, spareLaptops, sticks, trainers } = count;
  const onPaper = teams.filter(({ isOnPaper }) => isOnPaper).length;
  const sizes = [...new Set(teams.map(({ size }) => size))].map((size) =>
    words.say("kit.room.of-size", {
      size,
      count: teams.filter((team) => team.size === size).length,
    }),
  );
  return words.join([
    words.say("kit.room.teams", { teams: teams.length, sizes: words.list(sizes) }),
    room.laptops === 0
      ? words.say("kit.room.no-laptop")
      : words.say("kit.room.on-paper", { count: onPaper }),
    ...(spareLaptops > 0 ? [words.say("kit.room.spare", { count: spareLaptops })] : []),
    ...(room.laptops > 0 ? [words.say("kit.room.sticks", { count: sticks })] : []),
    words.say("kit.room.trainers", { count: trainers }),
    plenaryInWords(words, count),
  ]);
}

function plenaryInWords(words: Words, { plenary, teams }: HeadCount): string {
  if (!plenary) return words.say("kit.room.plenary.none");
  const { teams: speaking, minutesEach: minutes } = plenary;
  return speaking === teams.length
    ? words.say("kit.room.plenary", { minutes })
    : words.say("kit.room.plenary.some", { speaking, teams: teams.length, minutes });
}
