import { facilitatorUser } from "../classroom/room/keys";

/** What a link or a QR code for a room holds; each part may be missing. */
export interface Invitation {
  /** The addresses of the room's servers, such as "ws://192.168.1.5:9222". */
  addresses: readonly string[];
  /** The id of the team, or "facilitator". */
  team?: string;
  code?: string;
}

/** No room has more servers. */
const mostServers = 9;

/**
 * What a location such as "/room?ws=...&team=...&code=..." invites to; anything may stand there. Team
 * and code stand in the fragment of a link, which browsers send to nobody.
 */
export function invitationAt(location: string): Invitation {
  const [, query = ""] = location.split(/\?(.*)/s);
  const params = new URLSearchParams(query.slice(0, 4000));
  const [team, code] = [params.get("team")?.slice(0, 300), params.get("code")?.slice(0, 300)];
  const addresses = params.getAll("ws").flatMap((typed) => roomAddress(typed) ?? []);
  return {
    addresses: [...new Set(addresses)].slice(0, mostServers),
    ...(team && { team }),
    ...(code && { code }),
  };
}

/** Several addresses as they were typed, apart by commas or spaces; undefined where one is none. */
export function roomAddresses(typed: string): string[] | undefined {
  const all = typed
    .split(/[\s,;،；，、]+/u)
    .filter((part) => part !== "")
    .map(roomAddress);
  const known = all.flatMap((each) => each ?? []);
  return known.length === all.length && known.length > 0
    ? [...new Set(known)].slice(0, mostServers)
    : undefined;
}

/**
 * The address of a room as it was typed or scanned, in the form in which it is asked: with "ws://"
 * where no scheme is given, or that of the page's own ("http" and "https" stand for "ws" and "wss").
 * Undefined where it is no address.
 */
export function roomAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "" || text.length > 300) return undefined;
  const [, scheme = "ws", rest = ""] = /^(?:([a-z]+):\/\/)?(.*)$/is.exec(text) ?? [];
  const asked = { http: "ws", https: "wss", ws: "ws", wss: "wss" }[scheme.toLowerCase()];
  if (!asked) return undefined;
  try {
    const { host, username, password } = new URL(`${asked}://${rest}`);
    return host === "" || username || password ? undefined : `${asked}://${host}`;
  } catch {
    return undefined;
  }
}

/** Whether a page may ask this address: one that came encrypted asks for nothing that is not. */
export function isAskable(address: string, page: { protocol: string }): boolean {
  if (page.protocol !== "https:" || address.startsWith("wss:")) return true;
  const host = address.slice("ws://".length).replace(/:\d+$/, "");
  return ["localhost", "127.0.0.1", "[::1]"].includes(host);
}

/** The team as it was typed: ids are in small letters. */
export const typedTeam = (text: string): string =>
  text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, "-").slice(0, 64);

export const isFacilitator = (team: string): boolean => team === facilitatorUser;
