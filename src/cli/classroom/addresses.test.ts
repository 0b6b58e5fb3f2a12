import { expect, it } from "vitest";
import { invitationAt } from "../../storage/room-address";
import { pageOf, reachableAddresses, roomLink, serversOf } from "./addresses";

const card = (address: string, internal = false, family = "IPv4") => ({
  address,
  internal,
  family,
});
const place = { host: "192.168.1.5", port: 4180, wsPort: 9222 };
const cluster = ["a.example", "b.example", "c.example"];

it("which addresses can others of the network use?", () => {
  expect(
    reachableAddresses({
      lo: [card("127.0.0.1", true), card("::1", true, "IPv6")],
      wifi: [card("203.0.113.9"), card("fe80::1", false, "IPv6")],
      wire: [card("169.254.3.4"), card("172.20.1.2"), card("172.32.1.2")],
      gone: undefined,
    }),
  ).toEqual(["172.20.1.2", "203.0.113.9", "172.32.1.2"]);
});

it("where are page and servers, with and without a certificate, here and in a cluster?", () => {
  const cert = "cert.pem";
  expect([pageOf(place), serversOf(place)]).toEqual([
    "http://192.168.1.5:4180/room.html",
    ["ws://192.168.1.5:9222"],
  ]);
  expect([pageOf({ ...place, cert }), serversOf({ ...place, cert })]).toEqual([
    "https://192.168.1.5:4180/room.html",
    ["wss://192.168.1.5:9222"],
  ]);
  expect([pageOf({ ...place, cert, cluster }), serversOf({ ...place, cert, cluster })]).toEqual([
    "http://192.168.1.5:4180/room.html",
    cluster.map((host) => `wss://${host}:9222`),
  ]);
  expect(pageOf({ ...place, host: "fe80::1" })).toBe("http://[fe80::1]:4180/room.html");
});

it("does the page read out of a link what was put into it?", () => {
  const team = { id: "red", code: "KXT479RMP" };
  for (const [given, addresses] of [
    [place, serversOf(place)],
    [{ ...place, cluster }, serversOf({ ...place, cluster })],
  ] as const) {
    const [, location = ""] = roomLink(given, team).split("#");
    expect(invitationAt(location)).toEqual({ addresses, team: team.id, code: team.code });
  }
  expect(roomLink(place).split("#")[0]).toBe(pageOf(place));
});
