import { typedCode } from "../codes";
import { facilitatorUser } from "./keys";

/** What a link or a QR code for a room holds; each part may be missing. */
export interface Invitation {
  /** The address of the room, such as "ws://192.168.1.5:9222". */
  address?: string;
  /** The id of the team, or "facilitator". */
  team?: string;
  code?: string;
}

/**
 * The link to a room on a page such as "http://192.168.1.5:8080/room.html". Team and code stand in
 * the fragment, which browsers send to nobody.
 */
export function roomLink(page: string, { address, team, code }: Invitation): string {
  const said = Object.entries({ at: address, team, code }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${page}#/room${said.length > 0 ? `?${said.join("&")}` : ""}`;
}

/** What a location such as "/room?at=...&team=...&code=..." invites to; anything may stand there. */
export function invitationAt(location: string): Invitation {
  const [, query = ""] = location.split(/\?(.*)/s);
  const params = new URLSearchParams(query.slice(0, 2000));
  const [address, team, code] = [params.get("at"), params.get("team"), params.get("code")];
  const read = address ? roomAddress(address) : undefined;
  return { ...(read && { address: read }), ...(team && { team }), ...(code && { code }) };
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

/** A join code as it was typed. */
export const typedJoinCode = typedCode;
