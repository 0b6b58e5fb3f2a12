import { describe, expect, it } from "vitest";
import { invitationAt, isAskable, roomAddress, roomAddresses, typedTeam } from "./room-address";

describe("a link to a room", () => {
  it("is read whole, with every server", () => {
    const link = "/room?ws=ws%3A%2F%2F10.0.0.1%3A9222&ws=ws://10.0.0.2:9222&team=north&code=KXT473";
    expect(invitationAt(link)).toEqual({
      addresses: ["ws://10.0.0.1:9222", "ws://10.0.0.2:9222"],
      team: "north",
      code: "KXT473",
    });
  });

  it.each(["/room", "/room?", "/room?ws=javascript:alert(1)", "/room?ws=&team=&code="])(
    "invites to nothing by %j",
    (location) => {
      expect(invitationAt(location)).toEqual({ addresses: [] });
    },
  );
});

it("takes several addresses, and none where one of them is none", () => {
  expect(roomAddresses("10.0.0.1:1, 10.0.0.2:1")).toEqual(["ws://10.0.0.1:1", "ws://10.0.0.2:1"]);
  expect(roomAddresses("10.0.0.1:1 ftp://x")).toBeUndefined();
  expect(roomAddresses(" ")).toBeUndefined();
});

describe("the address of a room as people type it", () => {
  it.each([
    ["192.168.1.5:9222", "ws://192.168.1.5:9222"],
    [" ws://Laptop.local:9222/ ", "ws://laptop.local:9222"],
    ["http://10.0.0.1:8080/room.html", "ws://10.0.0.1:8080"],
    ["https://room.example.org", "wss://room.example.org"],
    ["wss://room.example.org:8443/x?y#z", "wss://room.example.org:8443"],
    ["[::1]:9222", "ws://[::1]:9222"],
  ])("%j", (typed, address) => {
    expect(roomAddress(typed)).toBe(address);
  });

  it.each(["", "  ", "ftp://x", "javascript://x", "ws://", "ws://a:b@c", "a b", "x".repeat(301)])(
    "%j is none",
    (typed) => {
      expect(roomAddress(typed)).toBeUndefined();
    },
  );
});

describe("what an encrypted page may ask", () => {
  it("is what is encrypted too, and what is on the same laptop", () => {
    const page = { protocol: "https:" };
    expect(isAskable("wss://room.example.org", page)).toBe(true);
    expect(isAskable("ws://localhost:9222", page)).toBe(true);
    expect(isAskable("ws://192.168.1.5:9222", page)).toBe(false);
    expect(isAskable("ws://192.168.1.5:9222", { protocol: "http:" })).toBe(true);
  });
});

it("takes the team as people write it", () => {
  expect(typedTeam(" Team 1 ")).toBe("team-1");
});
