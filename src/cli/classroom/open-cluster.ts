import { join } from "node:path";
import { Refusal } from "../answer-or-refuse";
import { behindDoor, serversOf } from "./addresses";
import type { Lent } from "./lent";
import { listensAt, requireFreePorts } from "./prepare-room";
import { makeFolder, writeOwn } from "./room-folder";
import type { RoomRecord } from "./room-record";
import type { Say } from "./say";
import { type ServerPlace, serverConfig } from "./server-config";
import { connectAsSetup } from "./setup-connection";
import { shownRoom } from "./shown-room";
import { makeSafeBucket } from "./start-room";

const routePort = 6222;
const everywhere = "0.0.0.0";

type ClusterRecord = RoomRecord & { cluster: readonly string[] };

/** The servers of a cluster, each on a computer of its own. */
export function clusterPlaces({ cluster, clientPort, wsPort }: ClusterRecord): ServerPlace[] {
  return cluster.map((host, at) => ({
    name: `room-${at + 1}`,
    client: { host: everywhere, port: clientPort },
    browsers: { host: everywhere, port: wsPort },
    cluster: {
      host: everywhere,
      port: routePort,
      others: cluster.filter((other) => other !== host).map((other) => `${other}:${routePort}`),
    },
  }));
}

/** As many copies of the store as a cluster of this size can keep: an odd number, at most three. */
export const replicasOf = (servers: number) => (servers >= 3 ? 3 : 1);

/**
 * Writes the configurations of a cluster that runs elsewhere; once it answers, makes the room's store
 * in it, serves the site on this computer and shows the codes.
 */
export async function openCluster(say: Say, lent: Lent, folder: string, record: ClusterRecord) {
  const files = join(folder, "cluster");
  await makeFolder(say, files);
  for (const place of clusterPlaces(record))
    await writeOwn(say, files, `${place.name}.conf`, serverConfig(record, place));
  lent.out(`${say("room-server.cluster-files", { folder: files })}\n`);
  await requireFreePorts(say, record);
  const servers = record.cluster.map((host) => `${host}:${record.clientPort}`);
  const isEncrypted = record.cert !== undefined;
  const asked = { setup: record.setup, servers, isEncrypted };
  const setup = await connectAsSetup(asked).catch(() => {
    const hosts = servers.join(", ");
    throw new Refusal(say("room-server.cluster-away", { hosts, folder: files }));
  });
  const replicas = replicasOf(servers.length);
  await makeSafeBucket(say, setup, replicas).finally(() => setup.close());
  const { port } = record;
  const asks = serversOf(record);
  const lead = (typed: string) => behindDoor(asks, typed);
  const site = { port, host: listensAt(record), asks, lead };
  const served = await lent.serveSite(site);
  lent.out(shownRoom(say, record));
  lent.out(`${say("room-server.close")}\n`);
  await lent.interrupted.finally(() => served.close());
}
