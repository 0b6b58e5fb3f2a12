import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Joined } from "../../storage/kept-room";

const seen = vi.hoisted(() => ({ begun: [] as string[], ended: 0, kept: undefined as unknown }));

vi.mock("../../classroom/live/enter-room", () => ({
  enterRoom: ({ user }: { user: string }) => {
    seen.begun.push(user);
    return { hurry: () => {}, drop: () => {}, leave: async () => {} };
  },
}));
vi.mock("./team-session", () => ({
  TeamSession: class {
    resume() {}
    async leave() {
      seen.ended += 1;
    }
  },
}));
vi.mock("./trainer-session", () => ({ TrainerSession: class {} }));
vi.mock("./link-events", () => ({ followNetwork: () => () => {} }));
vi.mock("../../storage/kept-room", () => ({
  keptJoined: () => seen.kept,
  keepJoined: (joined: Joined | undefined) => {
    seen.kept = joined;
  },
  keepRunTold: () => {},
}));

const entry = { servers: ["ws://127.0.0.1:1"], team: "north", code: "AAAAAA", name: "Ana" };

beforeEach(() => {
  Object.assign(seen, { begun: [], ended: 0, kept: undefined });
  vi.resetModules();
});
afterEach(() => vi.resetModules());

describe("is a room entered once?", () => {
  it("where somebody joins while the page is about to come back into the room", async () => {
    const { joinRoom, rejoinRoom } = await import("./join-room");
    const joining = joinRoom(entry);
    await Promise.resolve();
    await Promise.all([joining, rejoinRoom()]);
    expect(seen.begun).toEqual(["team-north"]);
  });

  it("where the button is pressed twice, and the last word holds", async () => {
    const { joinRoom } = await import("./join-room");
    await Promise.all([joinRoom(entry), joinRoom({ ...entry, team: "south" })]);
    expect(seen.begun).toEqual(["team-south"]);
    await joinRoom(entry);
    expect([seen.begun.length, seen.ended]).toEqual([2, 1]);
  });

  it("and not at all where it is left before it is open", async () => {
    const { joinRoom, leaveRoom } = await import("./join-room");
    await Promise.all([joinRoom(entry), leaveRoom()]);
    expect(seen.begun).toEqual([]);
    expect(seen.kept).toBeUndefined();
  });

  it("by a page that was loaded anew in a room", async () => {
    seen.kept = { ...entry, member: "m" };
    const { rejoinRoom } = await import("./join-room");
    await rejoinRoom();
    expect(seen.begun).toEqual(["team-north"]);
  });
});
