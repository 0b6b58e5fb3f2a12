import { setTimeout as wait } from "node:timers/promises";
import { type JetStreamManager, jetstreamManager } from "@nats-io/jetstream";
import { roomStream } from "../../../classroom/room/keys";
import { makeFolder, writeOwn } from "../room-folder";
import { type RunningServer, runServer } from "../run-server";
import type { Say } from "../say";
import { serverConfig } from "../server-config";
import { answers, connectAsSetup } from "../setup-connection";
import { makeSafeBucket } from "../start-room";
import { askedOf, type Loopback, type LoopbackNode, placeOfNode } from "./loopback-record";

/** What starting a server needs besides its record. */
export interface Workshop {
  say: Say;
  program: string;
  folder: string;
}

/** Starts one server of a cluster on this computer; its store is what it was when it ended. */
export async function startNode(
  { say, program, folder }: Workshop,
  cluster: Loopback,
  node: LoopbackNode,
): Promise<RunningServer> {
  const place = placeOfNode(cluster, node, folder);
  const own = place.folder ?? folder;
  await makeFolder(say, own);
  const config = await writeOwn(say, own, "server.conf", serverConfig(cluster.room, place));
  const asked = { setup: cluster.room.setup, servers: [`127.0.0.1:${node.client}`] };
  return runServer(program, { folder: own, config, isReady: () => answers(asked) });
}

/** Tries until it goes well, since a cluster needs a moment until it has a leader. */
export async function untilItGoes<T>(attempt: () => Promise<T>, within = 30_000): Promise<T> {
  for (const last = Date.now() + within; ; await wait(100)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > last) throw error;
    }
  }
}

/** Starts three servers and makes the room's store in them, with a copy in each. */
export async function startLoopback(workshop: Workshop, cluster: Loopback) {
  await makeFolder(workshop.say, workshop.folder);
  const servers = await Promise.all(
    cluster.nodes.map(
      async (node) => [node.name, await startNode(workshop, cluster, node)] as const,
    ),
  );
  const setup = await connectAsSetup(askedOf(cluster));
  await untilItGoes(() => makeSafeBucket(workshop.say, setup, cluster.nodes.length)).finally(() =>
    setup.close(),
  );
  return new Map(servers);
}

/** Who leads the room's store, and how many of its copies are up to date. */
export async function leaderOf(jsm: JetStreamManager) {
  const { cluster } = await jsm.streams.info(roomStream);
  const followers = (cluster?.replicas ?? []).filter(({ current, offline }) => current && !offline);
  return { leader: cluster?.leader || undefined, current: followers.length + 1 };
}

/** Asks a cluster something as the user that made its store. */
export async function askLoopback<T>(
  cluster: Loopback,
  question: (jsm: JetStreamManager) => Promise<T>,
): Promise<T> {
  const setup = await connectAsSetup(askedOf(cluster));
  try {
    return await question(await untilItGoes(() => jetstreamManager(setup, { timeout: 1_000 })));
  } finally {
    await setup.close();
  }
}
