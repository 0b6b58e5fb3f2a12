import type { RoomRecord } from "./room-record";

/** One network card's address, as the system tells it. */
export interface CardAddress {
  address: string;
  family: string;
  internal: boolean;
}

/** This computer's addresses that others of its network can use, those of private networks first. */
export function reachableAddresses(
  cards: Readonly<Record<string, readonly CardAddress[] | undefined>>,
): string[] {
  const found = Object.values(cards)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address)
    // An address that a card gave itself because nobody gave it one reaches nobody.
    .filter((address) => !address.startsWith("169.254."));
  const isPrivate = (address: string) => /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(address);
  return [...found.filter(isPrivate), ...found.filter((address) => !isPrivate(address))];
}

const inAddress = (host: string) => (host.includes(":") ? `[${host}]` : host);

type Place = Pick<RoomRecord, "host" | "port" | "wsPort" | "cert" | "cluster">;

/** Where browsers find the room's servers: one on a laptop, three in a cluster. */
export function serversOf({ host, wsPort, cert, cluster }: Place): string[] {
  const scheme = cert === undefined ? "ws" : "wss";
  return (cluster ?? [host]).map((each) => `${scheme}://${inAddress(each)}:${wsPort}`);
}

/**
 * The address that is typed: short, and it leads to where the room is joined. The certificate of a
 * cluster lies on its servers, so the page of this computer has none.
 */
export function doorOf({ host, port, cert, cluster }: Place): string {
  return `${cert === undefined || cluster ? "http" : "https"}://${inAddress(host)}:${port}/`;
}

/**
 * The address for the trainer on this computer. Browsers trust what comes from their own computer, so
 * that they seal there without a certificate; a certificate is for the name that others use.
 */
export function trainersDoor(place: Place): string {
  return doorOf(
    place.cert === undefined || place.cluster ? { ...place, host: "127.0.0.1" } : place,
  );
}

const roomPage = "room.html";

function joining(servers: readonly string[], team?: { id: string; code: string }): string {
  const said = new URLSearchParams(servers.map((server) => ["ws", server]));
  if (team) {
    said.set("team", team.id);
    said.set("code", team.code);
  }
  return `${roomPage}#/room?${said}`;
}

/** What a link to the room says: where its servers are and, where it is for one team, its name and code. */
export function roomLink(place: Place, team?: { id: string; code: string }): string {
  return `${doorOf(place)}${joining(serversOf(place), team)}`;
}

/**
 * Where the short address leads: to joining, with the servers that are reached by the name that was
 * typed; else with those that others reach.
 */
export function behindDoor(servers: readonly string[], typed: string): string {
  const hostOf = (server: string) => new URL(server).hostname;
  const same = servers.filter((server) => hostOf(server) === typed);
  const others = servers.filter((server) => hostOf(server) !== "127.0.0.1");
  return `/${joining([same, others, servers].find(({ length }) => length > 0) ?? [])}`;
}
