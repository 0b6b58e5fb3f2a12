import { jetstreamManager } from "@nats-io/jetstream";
import { Refusal } from "../answer-or-refuse";
import { behindDoor, reachableAddresses, serversOf } from "./addresses";
import type { ClassroomOptions } from "./classroom-arguments";
import { findServer, howToInstall } from "./find-server";
import { watchFloods } from "./guard";
import type { Lent } from "./lent";
import { openCluster } from "./open-cluster";
import { listensAt, prepareRoom, requireFreePorts } from "./prepare-room";
import { revoke } from "./put-out";
import { makeFolder, readRecord, writeRecord } from "./room-folder";
import type { RoomRecord } from "./room-record";
import type { Say } from "./say";
import { answers, connectAsSetup } from "./setup-connection";
import { shownRoom } from "./shown-room";
import { askedAt, type OpenRoom, startRoom } from "./start-room";
import { markRunning } from "./stop-room";
import { usualBudget } from "./team-budget";
import { keepWatchesFew } from "./watches";

/** The path of nats-server; refuses with how to install it. */
export function requireServer(say: Say, lent: Pick<Lent, "platform" | "env">): string {
  const program = findServer(lent);
  if (program) return program;
  throw new Refusal(say("room-server.no-server", { how: say(howToInstall(lent.platform)) }));
}

/** A server that ended more often than this within a minute is not started again. */
const mostEnds = 3;

/** Keeps the room's server going until somebody asks for the end. */
async function keepOpen(
  say: Say,
  lent: Lent,
  folder: string,
  open: (record: RoomRecord) => Promise<OpenRoom>,
  first: { record: RoomRecord; room: OpenRoom },
): Promise<void> {
  let { record, room } = first;
  let ends: number[] = [];
  const file = `${folder}/server.log`;
  for (;;) {
    const wasAsked = await Promise.race([
      lent.interrupted.then(() => true),
      room.server.ended.then(() => false),
    ]);
    if (wasAsked) return room.close();
    const now = Date.now();
    ends = [...ends.filter((at) => now - at < 60_000), now];
    if (ends.length >= mostEnds) throw new Refusal(say("room-server.ended-again", { file }));
    lent.err(say("room-server.ended", { file }));
    // A team may have been put out since.
    record = (await readRecord(say, folder)) ?? record;
    room = await open(record);
  }
}

/** Puts out who floods the room, and says so. */
async function guard(say: Say, lent: Lent, folder: string, record: RoomRecord) {
  const connection = await connectAsSetup(askedAt(record));
  const putOut = (team: string) =>
    void revoke(say, folder, team).then(
      () => lent.err(say("room-server.put-out-for-flood", { team })),
      (error: Error) => lent.err(error.message),
    );
  watchFloods(connection, usualBudget, putOut);
  const isOver = () => connection.isClosed();
  // Teams may have been named anew, or put out, since the room was opened.
  const teams = async () => ((await readRecord(say, folder)) ?? record).teams.map(({ id }) => id);
  void keepWatchesFew(await jetstreamManager(connection), { isOver, teams }, putOut);
  return connection;
}

/** Opens the room of a folder on this computer, shows it, and keeps it open until it is told to end. */
async function openLaptop(say: Say, lent: Lent, folder: string, record: RoomRecord) {
  const program = requireServer(say, lent);
  await requireFreePorts(say, record);
  const open = (now: RoomRecord) => startRoom(say, { program, folder, record: now });
  const room = await open(record);
  const { port, cert, key } = record;
  const certificate = { ...(cert && { cert }), ...(key && { key }) };
  // The trainer may open the page by this computer's own name for itself.
  const hosts = new Set([record.host, "127.0.0.1"]);
  const asks = [...hosts].flatMap((host) => serversOf({ ...record, host }));
  const lead = (typed: string) => behindDoor(asks, typed);
  const opened: { close(): Promise<void> }[] = [];
  try {
    opened.push(
      await lent.serveSite({ port, host: listensAt(record), asks, lead, ...certificate }),
    );
    opened.push(await guard(say, lent, folder, record));
    await markRunning(say, folder);
    const others = reachableAddresses(lent.cards()).filter((address) => address !== record.host);
    lent.out(shownRoom(say, record, listensAt(record) === "127.0.0.1" ? [] : others));
    lent.out(`${say("room-server.close")}\n`);
    await keepOpen(say, lent, folder, open, { record, room });
    lent.out(`${say("room-server.closed")}\n`);
  } finally {
    await Promise.all(opened.map((each) => each.close()));
    await room.close();
  }
}

/** Opens the room of a folder: on this computer, or in a cluster where one is named. */
export async function openRoom(
  say: Say,
  lent: Lent,
  folder: string,
  asked: ClassroomOptions,
): Promise<void> {
  await makeFolder(say, folder);
  const last = await readRecord(say, folder);
  if (last && !last.cluster && (await answers(askedAt(last))))
    throw new Refusal(say("room-server.runs-already", { folder }));
  const record = await prepareRoom(say, lent, folder, asked);
  await writeRecord(say, folder, record);
  return record.cluster
    ? openCluster(say, lent, folder, { ...record, cluster: record.cluster })
    : openLaptop(say, lent, folder, record);
}
