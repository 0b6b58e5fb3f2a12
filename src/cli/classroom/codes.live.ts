import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBucket } from "../../classroom/live/bucket";
import { RoomForTests, sayKeys } from "./cases/room-for-tests";
import { readmit, revoke } from "./put-out";
import { readRecord } from "./room-folder";
import { startRoom } from "./start-room";

let room: RoomForTests;
beforeAll(async () => {
  room = await RoomForTests.open();
});
afterAll(() => room?.close());

const own = "team.red.answer.force.troopCeiling";

it.each([
  ["a wrong code", "team-red", "AAAAAAAAA"],
  ["no code", "team-red", ""],
  ["a team that is not there", "team-green", "AAAAAAAAA"],
  ["a team's code as the facilitator's", "facilitator", "AAAAAAAAA"],
  ["the user that made the store", "setup", "AAAAAAAAA"],
])("is %s turned away?", async (_, user, code) => {
  await expect(room.connect(user, code)).rejects.toThrow(/authorization/i);
});

it("is one team's code none of another's?", async () => {
  await expect(room.connect("team-red", room.codeOf("blue"))).rejects.toThrow(/authorization/i);
});

it("does a start after a crash have the same codes and the same work?", async () => {
  const before = await room.team("red");
  const revision = await before.bucket.put(own, "kept");
  room.room.server.process.kill("SIGKILL");
  await room.room.server.ended;
  const { program, folder, record } = room;
  room.room = await startRoom(sayKeys, { program, folder, record });
  const { bucket } = await room.team("red");
  const entry = await bucket.get(own);
  expect([entry?.string(), entry?.revision]).toEqual(["kept", revision]);
  expect(await bucket.put(own, "and on")).toBeGreaterThan(revision);
});

it("is a team whose code is revoked put out at once, with its work kept and the others undisturbed?", async () => {
  const red = await room.team("red");
  const blue = await room.team("blue");
  await red.bucket.put(own, "last words");
  const out = red.connection.closed();
  expect(await revoke(sayKeys, room.folder, "red")).toEqual(["room-server.revoked red"]);
  await out;
  await expect(room.team("red")).rejects.toThrow(/authorization/i);
  expect(blue.connection.isClosed()).toBe(false);
  expect(await blue.bucket.put("team.blue.part.votes", "[]")).toBeGreaterThan(0);
  const trainer = await room.facilitator();
  expect((await trainer.bucket.get(own))?.string()).toBe("last words");
});

it("does a team that is let in again write and read as before, with its new code alone?", async () => {
  const old = room.codeOf("red");
  await readmit(sayKeys, room.folder, "red", randomBytes);
  await expect(room.connect("team-red", old)).rejects.toThrow(/authorization/i);
  const record = await readRecord(sayKeys, room.folder);
  const code = record?.teams.find(({ id }) => id === "red")?.code ?? "";
  const bucket = await openBucket(await room.connect("team-red", code));
  expect((await bucket.get(own))?.string()).toBe("last words");
  expect(await bucket.put(own, "back")).toBeGreaterThan(0);
  const trainer = await room.facilitator();
  expect((await trainer.bucket.get(own))?.string()).toBe("back");
});
