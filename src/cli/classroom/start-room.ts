import { jetstreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/nats-core";
import { Refusal } from "../answer-or-refuse";
import { makeBucket } from "./bucket";
import { listensAt } from "./prepare-room";
import { makeFolder, writeOwn } from "./room-folder";
import type { RoomRecord } from "./room-record";
import { NotBegun, type RunningServer, runServer } from "./run-server";
import type { Say } from "./say";
import { type ServerPlace, serverConfig } from "./server-config";
import { answers, connectAsSetup } from "./setup-connection";

const configName = "server.conf";

/** The one server of a laptop: browsers come from the network, the command from this computer alone. */
export function laptopPlace({ host, wsPort, clientPort }: RoomRecord, folder: string): ServerPlace {
  return {
    name: "room",
    folder,
    client: { host: "127.0.0.1", port: clientPort },
    browsers: { host: listensAt({ host }), port: wsPort },
  };
}

/** Where the command asks the server of a laptop. */
export const askedAt = (record: RoomRecord) => ({
  setup: record.setup,
  servers: [`127.0.0.1:${record.clientPort}`],
});

/** Writes the configuration of a laptop's server, which names who may come in. */
export function writeConfig(say: Say, folder: string, record: RoomRecord): Promise<string> {
  return writeOwn(say, folder, configName, serverConfig(record, laptopPlace(record, folder)));
}

/** Makes a room's store over a connection, or refuses one in which a team could harm another. */
export async function makeSafeBucket(say: Say, setup: NatsConnection, replicas: number) {
  if (!(await makeBucket(await jetstreamManager(setup), replicas)))
    throw new Refusal(say("room-server.unsafe-bucket"));
}

/** A room that is open on this computer. */
export interface OpenRoom {
  server: RunningServer;
  /** Closes the room; its work and its codes stay in the folder. */
  close(): Promise<void>;
}

/**
 * Starts a server for a room on this computer and makes its store. Throws a Refusal with a sentence
 * where it cannot.
 */
export async function startRoom(
  say: Say,
  { program, folder, record }: { program: string; folder: string; record: RoomRecord },
): Promise<OpenRoom> {
  await makeFolder(say, folder);
  const config = await writeConfig(say, folder, record);
  const isReady = () => answers(askedAt(record));
  const server = await runServer(program, { folder, config, isReady }).catch((error) => {
    if (!(error instanceof NotBegun)) throw error;
    const file = `${folder}/server.log`;
    throw new Refusal(say("room-server.not-begun", { reason: error.message, file }));
  });
  try {
    const setup = await connectAsSetup(askedAt(record));
    await makeSafeBucket(say, setup, 1).finally(() => setup.close());
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { server, close: server.stop };
}
