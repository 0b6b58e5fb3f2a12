import { toSend } from "../../../classroom/room/replica";
import type { Words } from "../../../i18n/words";
import type { RoomNow } from "../../../state/room/room-store";

/** How it stands with the room, in words. */
export function stateInWords(words: Words, { link, told, trouble }: RoomNow): string {
  if (link.state === "live" && told?.isClosed && trouble === undefined)
    return words.say("live-room.state.closed");
  if (link.state === "away" && told === undefined) return words.say("live-room.state.unreached");
  if (link.state === "away")
    return words.say("live-room.state.away", { time: words.time(new Date(link.since)) });
  return link.state === "left" ? "" : words.say(`live-room.state.${link.state}`);
}

/** Counts of what has not gone the usual way; only what there is any of is said. */
export function countsInWords(words: Words, { replica }: RoomNow): string[] {
  const waiting = toSend(replica).length;
  const kept = Object.keys(replica.notTaken).length;
  return [
    ...(waiting > 0 ? [words.say("live-room.waiting", { count: waiting })] : []),
    ...(kept > 0 ? [words.say("live-room.not-taken", { count: kept })] : []),
  ];
}

/** How many changes the room will never take as they are. */
export const refusedIn = ({ replica }: RoomNow): number =>
  Object.values(replica.pending).filter(({ refused }) => refused !== undefined).length;
