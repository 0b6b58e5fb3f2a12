import { randomBytes } from "node:crypto";
import { join } from "node:path";
import * as z from "zod/mini";
import { freePort } from "../free-port";
import { newRecord } from "../new-record";
import { roomRecordSchema } from "../room-record";
import type { ServerPlace } from "../server-config";

const node = z.strictObject({
  name: z.string(),
  client: z.int(),
  browsers: z.int(),
  route: z.int(),
});

/** Three servers on this computer alone. */
export const loopbackSchema = z.strictObject({ room: roomRecordSchema, nodes: z.array(node) });
export type Loopback = z.infer<typeof loopbackSchema>;
export type LoopbackNode = z.infer<typeof node>;

const here = "127.0.0.1";

/** A cluster of three for these teams, on ports that are free now. */
export async function newLoopback(teams: readonly string[]): Promise<Loopback> {
  const nodes: LoopbackNode[] = [];
  const taken = new Set<number>();
  const port = async (): Promise<number> => {
    const found = await freePort();
    if (taken.has(found)) return port();
    taken.add(found);
    return found;
  };
  for (const name of ["n1", "n2", "n3"])
    nodes.push({ name, client: await port(), browsers: await port(), route: await port() });
  const [first] = nodes as [LoopbackNode];
  const place = { host: here, port: 1, wsPort: first.browsers, clientPort: first.client };
  return { room: newRecord(teams, place, randomBytes), nodes };
}

/** Where one of the servers listens and keeps its things, below a folder. */
export function placeOfNode({ nodes }: Loopback, own: LoopbackNode, folder: string): ServerPlace {
  return {
    name: own.name,
    folder: join(folder, own.name),
    client: { host: here, port: own.client },
    browsers: { host: here, port: own.browsers },
    cluster: {
      host: here,
      port: own.route,
      others: nodes.filter(({ name }) => name !== own.name).map(({ route }) => `${here}:${route}`),
    },
  };
}

/** Where the servers answer the command. */
export const askedOf = ({ room, nodes }: Loopback) => ({
  setup: room.setup,
  servers: nodes.map(({ client }) => `${here}:${client}`),
});
