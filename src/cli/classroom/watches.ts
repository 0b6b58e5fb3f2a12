import { setTimeout as wait } from "node:timers/promises";
import type { ConsumerInfo, JetStreamManager } from "@nats-io/jetstream";
import { inboxPrefix, roomStream, teamUser } from "../../classroom/room/keys";

/** So many watches a room may have before they are looked at; a class of a hundred has fewer. */
const worthALook = 600;
/** So many a team may have: its members' tabs, with what they left behind. */
const mostOfATeam = 600;
/** A watch that nobody has listened to for so long is ended; who comes back asks for another. */
const idleAfter = 30_000;
const every = 5_000;
const atATime = 50;

/** The team of these that a watch delivers to. */
function teamOf({ config }: ConsumerInfo, teams: readonly string[]): string | undefined {
  const begins = (team: string) => `${inboxPrefix(teamUser(team))}.`;
  return teams.find((team) => config.deliver_subject?.startsWith(begins(team)));
}

/**
 * Ends watches that nobody listens to, and those of a team that has far more than its members can
 * need: the store holds so many and no more, and whoever comes back into the room needs two. `now` in
 * milliseconds since 1970. Resolves with the teams that had too many.
 */
export async function endNeedlessWatches(
  jsm: JetStreamManager,
  teams: readonly string[],
  now: number,
): Promise<string[]> {
  const { state } = await jsm.streams.info(roomStream);
  if (state.consumer_count <= worthALook) return [];
  const needless: string[] = [];
  const byTeam = new Map<string, string[]>();
  for await (const watch of jsm.consumers.list(roomStream)) {
    // Only who listens there is known by it: anybody may name another's inbox.
    const team = watch.push_bound ? teamOf(watch, teams) : undefined;
    if (team !== undefined) byTeam.set(team, [...(byTeam.get(team) ?? []), watch.name]);
    else if (!watch.push_bound && now - Date.parse(watch.created) > idleAfter)
      needless.push(watch.name);
  }
  const tooMany = [...byTeam].filter(([, names]) => names.length > mostOfATeam);
  needless.push(...tooMany.flatMap(([, names]) => names));
  for (let at = 0; at < needless.length; at += atATime)
    await Promise.allSettled(
      needless.slice(at, at + atATime).map((name) => jsm.consumers.delete(roomStream, name)),
    );
  return tooMany.map(([team]) => team);
}

/** Does so again and again, until the connection is closed; names each team that had too many. */
export async function keepWatchesFew(
  jsm: JetStreamManager,
  { isOver, teams }: { isOver: () => boolean; teams: () => Promise<readonly string[]> },
  onTooMany: (team: string) => void,
): Promise<void> {
  for (; !isOver(); await wait(every, undefined, { ref: false })) {
    const found = await endNeedlessWatches(jsm, await teams(), Date.now()).catch(() => []);
    for (const team of found) onTooMany(team);
  }
}
