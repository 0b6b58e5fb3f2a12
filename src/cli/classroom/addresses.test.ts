import { expect, it } from "vitest";
import { invitationAt } from "../../storage/room-address";
import {
  behindDoor,
  doorOf,
  reachableAddresses,
  roomLink,
  serversOf,
  trainersDoor,
} from "./addresses";

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
  expect([doorOf(place), serversOf(place)]).toEqual([
    "http://192.168.1.5:4180/",
    ["ws://192.168.1.5:9222"],
  ]);
  expect([doorOf({ ...place, cert }), serversOf({ ...place, cert })]).toEqual([
    "https://192.168.1.5:4180/",
    ["wss://192.168.1.5:9222"],
  ]);
  expect([doorOf({ ...place, cert, cluster }), serversOf({ ...place, cert, cluster })]).toEqual([
    "http://192.168.1.5:4180/",
    cluster.map((host) => `wss://${host}:9222`),
  ]);
  expect(doorOf({ ...place, host: "fe80::1" })).toBe("http://[fe80::1]:4180/");
});

it("where does the trainer open the page on the room's own computer?", () => {
  const cert = "cert.pem";
  expect(trainersDoor(place)).toBe("http://127.0.0.1:4180/");
  expect(trainersDoor({ ...place, cert })).toBe("https://192.168.1.5:4180/");
  expect(trainersDoor({ ...place, cert, cluster })).toBe("http://127.0.0.1:4180/");
});

it("does the short address lead to joining, with servers that are reached the same way?", () => {
  const servers = ["ws://192.168.1.5:9222", "ws://127.0.0.1:9222"];
  const named = (typed: string, all = servers) => {
    const [page, location = ""] = behindDoor(all, typed).split("#");
    expect(page).toBe("/room.html");
    return invitationAt(location);
  };
  expect(named("192.168.1.5")).toEqual({ addresses: ["ws://192.168.1.5:9222"] });
  expect(named("127.0.0.1")).toEqual({ addresses: ["ws://127.0.0.1:9222"] });
  expect(named("laptop.local")).toEqual({ addresses: ["ws://192.168.1.5:9222"] });
  expect(named("laptop.local", ["ws://127.0.0.1:9222"]).addresses).toHaveLength(1);
  expect(named("192.168.1.5", ["wss://a.example:9222", "wss://b.example:9222"]).addresses).toEqual([
    "wss://a.example:9222",
    "wss://b.example:9222",
  ]);
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
  expect(roomLink(place).split("#")[0]).toBe(`${doorOf(place)}room.html`);
});
