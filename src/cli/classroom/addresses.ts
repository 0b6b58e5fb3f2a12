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
 * The page of the room: the address that everybody opens. The certificate of a cluster lies on its
 * servers, so the page of this computer has none.
 */
export function pageOf({ host, port, cert, cluster }: Place): string {
  return `${cert === undefined || cluster ? "http" : "https"}://${inAddress(host)}:${port}/room.html`;
}

/** What a link to the room says: where its servers are and, where it is for one team, its name and code. */
export function roomLink(place: Place, team?: { id: string; code: string }): string {
  const said = new URLSearchParams();
  for (const server of serversOf(place)) said.append("ws", server);
  if (team) {
    said.set("team", team.id);
    said.set("code", team.code);
  }
  return `${pageOf(place)}#/room?${said}`;
}
