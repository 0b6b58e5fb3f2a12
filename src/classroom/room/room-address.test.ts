import { describe, expect, it } from "vitest";
import { invitationAt, isAskable, roomAddress, roomLink, typedTeam } from "./room-address";

describe("a link to a room", () => {
  it("is read back whole", () => {
    const to = { address: "ws://192.168.1.5:9222", team: "north", code: "KXT473" };
    const link = roomLink("http://192.168.1.5:8080/room.html", to);
    expect(link).toContain("room.html#/room?");
    expect(invitationAt(new URL(link).hash.slice(1))).toEqual(to);
    expect(roomLink("room.html", {})).toBe("room.html#/room");
  });

  it.each(["/room", "/room?", "/room?at=javascript:alert(1)", "/room?at=&team="])(
    "invites to nothing by %j",
    (location) => {
      expect(invitationAt(location)).toEqual({});
    },
  );
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
