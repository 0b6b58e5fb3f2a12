import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { connect } from "@nats-io/transport-node";
import { openBucket } from "../../src/classroom/live/bucket";
import { enterRoom } from "../../src/classroom/live/enter-room";
import { allTeamKeys, facilitatorUser, inboxPrefix } from "../../src/classroom/room/keys";
import { findServer } from "../../src/cli/classroom/find-server";
import { startLoopback } from "../../src/cli/classroom/loopback/loopback-cluster";
import { askedOf, newLoopback } from "../../src/cli/classroom/loopback/loopback-record";
import { type Acknowledged, comeIn, type Member } from "./member";

/** Waits for something to be so, and fails where it is not in time. */
export async function until(isSo: () => boolean, within: number, what: string): Promise<void> {
  for (const last = Date.now() + within; !isSo(); await wait(20))
    if (Date.now() > last) throw new Error(`${what}: not within ${within / 1000} s.`);
}

/** Something that the facilitator heard of, and when (ms of `performance.now`). */
export interface HeardAt {
  text: string;
  at: number;
}

/**
 * A class of so many teams in a room of three servers on this computer, with a facilitator that
 * watches all of them. Null where there is no nats-server.
 */
export async function openClass(size: number) {
  const program = findServer({ platform: process.platform, env: process.env });
  if (!program) return null;
  const folder = await mkdtemp(join(tmpdir(), "room-load-"));
  const say = (key: string) => key;
  const cluster = await newLoopback(Array.from({ length: size }, (_, at) => `t${at + 1}`));
  const workshop = { say, program, folder };
  const servers = await startLoopback(workshop, cluster);
  const addresses = askedOf(cluster).servers;
  const acknowledged: (Acknowledged & { at: number })[] = [];
  const heard: HeardAt[] = [];
  let isThere = false;
  const facilitator = enterRoom({
    servers: addresses,
    user: facilitatorUser,
    code: cluster.room.facilitator,
    connect,
    watched: [allTeamKeys],
    onState: ({ state }) => {
      isThere = state === "live";
    },
    onHeard: ({ text }) => heard.push({ text, at: performance.now() }),
    onLive: () => {},
  });
  const members: Member[] = cluster.room.teams.map(({ id, code }, at) =>
    comeIn({
      team: id,
      code,
      // Spread over the servers, as browsers spread by chance.
      servers: addresses.map((_, step) => addresses[(at + step) % addresses.length] ?? ""),
      onAcknowledged: (each) => acknowledged.push({ ...each, at: performance.now() }),
    }),
  );
  await until(
    () => isThere && members.every((member) => member.state() === "live"),
    60_000,
    "All members in the room",
  );

  /** Every revision that the room still has, as the facilitator reads it. */
  async function everything(): Promise<Map<number, { key: string; text: string }>> {
    const user = facilitatorUser;
    const pass = cluster.room.facilitator;
    const connection = await connect({
      servers: [...addresses],
      user,
      pass,
      inboxPrefix: inboxPrefix(user),
    });
    const bucket = await openBucket(connection);
    const found = new Map<number, { key: string; text: string }>();
    for await (const entry of await bucket.history({ key: allTeamKeys }))
      found.set(entry.revision, { key: entry.key, text: entry.string() });
    await connection.close();
    return found;
  }

  async function close(): Promise<void> {
    await Promise.all([facilitator.leave(), ...members.map((member) => member.leave())]);
    await Promise.all([...servers.values()].map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  }
  return { cluster, workshop, servers, members, acknowledged, heard, everything, close };
}

export type OpenClass = NonNullable<Awaited<ReturnType<typeof openClass>>>;
