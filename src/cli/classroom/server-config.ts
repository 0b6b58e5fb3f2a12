import base from "../../../templates/room/server.json";
import { roomAccounts } from "./accounts";
import type { RoomRecord } from "./room-record";

/** One server of a room: where it listens and where it keeps things. */
export interface ServerPlace {
  name: string;
  /** Its own folder on this computer; another computer's server keeps its things where it is started. */
  folder?: string;
  /** Where the command asks; on a laptop this computer alone. */
  client: { host: string; port: number };
  /** Where browsers ask. */
  browsers: { host: string; port: number };
  /** Where the servers of a cluster meet, and where the others are. */
  cluster?: { host: string; port: number; others: readonly string[] };
}

const asAddress = ({ host, port }: { host: string; port: number }) =>
  `${host.includes(":") ? `[${host}]` : host}:${port}`;

/** The user by which servers of one cluster know each other. */
const routeUser = "route";

/** The certificate of a room's servers, as the server's configuration names it. */
function certificateOf({ cert, key }: RoomRecord) {
  return cert && key ? { tls: { cert_file: cert, key_file: key } } : undefined;
}

function clusterOf(place: ServerPlace, record: RoomRecord) {
  if (!place.cluster) return {};
  const { others } = place.cluster;
  const password = record.routes;
  return {
    // Who makes the room's store comes from another computer here.
    ...certificateOf(record),
    cluster: {
      ...certificateOf(record),
      name: "room",
      listen: asAddress(place.cluster),
      authorization: { user: routeUser, password, timeout: 5 },
      routes: others.map((other) => `nats://${routeUser}:${password}@${other}`),
    },
  };
}

/**
 * The configuration of one server of a room, as JSON, which the server reads like its own format. What
 * all rooms have in common lies in templates/room/server.json.
 */
export function serverConfig(record: RoomRecord, place: ServerPlace): string {
  const { folder } = place;
  const config = {
    ...base,
    server_name: place.name,
    listen: asAddress(place.client),
    ...(folder && { pid_file: `${folder}/server.pid`, log_file: `${folder}/server.log` }),
    log_size_limit: 10_000_000,
    jetstream: { ...base.jetstream, store_dir: `${folder ?? "."}/store` },
    websocket: {
      ...base.websocket,
      listen: asAddress(place.browsers),
      ...(certificateOf(record) ?? { no_tls: true }),
    },
    ...clusterOf(place, record),
    accounts: roomAccounts(record),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
