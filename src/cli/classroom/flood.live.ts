import { afterAll, beforeAll, expect, it } from "vitest";
import { roomApiPrefix } from "../../classroom/room/permissions";
import { RoomForTests, sayKeys } from "./cases/room-for-tests";
import { watchFloods } from "./guard";
import { readmit, revoke } from "./put-out";
import { usualBudget } from "./team-budget";

let room: RoomForTests;
beforeAll(async () => {
  room = await RoomForTests.open();
});
afterAll(() => room?.close());

const own = "team.blue.answer.force.troopCeiling";

/** Sends without waiting for any answer, until it is put out; resolves with how much it sent. */
async function flood(until: () => boolean): Promise<number> {
  const { connection } = await room.team("red");
  const value = new Uint8Array(20_000);
  let sent = 0;
  while (!until() && !connection.isClosed()) {
    for (let at = 0; at < 50; at += 1) {
      connection.publish(`${roomApiPrefix}.$KV.ROOM.team.red.part.p${sent % 500}`, value);
      sent += 1;
    }
    await Promise.race([connection.flush().catch(() => undefined), connection.closed()]);
  }
  return sent;
}

it("while one team floods the room, another's change is acknowledged within two seconds, and the flood ends", async () => {
  const blue = await room.team("blue");
  const trainer = await room.facilitator();
  const { connection } = await room.store();
  let isOut = false;
  const put = new Promise<string>((resolve, reject) => {
    watchFloods(connection, usualBudget, (team) => {
      revoke(sayKeys, room.folder, team).then(() => resolve(team), reject);
    });
  });
  void put.then(() => {
    isOut = true;
  });
  await connection.flush();
  const flooding = flood(() => isOut);
  let slowest = 0;
  for (let count = 0; !isOut; count += 1) {
    const began = performance.now();
    const revision = await blue.bucket.put(own, String(count));
    slowest = Math.max(slowest, performance.now() - began);
    expect(revision).toBeGreaterThan(0);
  }
  expect(await put).toBe("red");
  expect(await flooding).toBeGreaterThan(usualBudget.changes / 2);
  expect(slowest).toBeLessThan(2_000);
  await expect(room.team("red")).rejects.toThrow(/authorization/i);
  expect((await trainer.bucket.get(own))?.revision).toBeGreaterThan(0);
  const [said = ""] = await readmit(sayKeys, room.folder, "red", (count) =>
    globalThis.crypto.getRandomValues(new Uint8Array(count)),
  );
  expect(said).toMatch(/^room-server\.readmitted red [A-Z0-9]{3} [A-Z0-9]{3} [A-Z0-9]{3}$/);
  await expect(room.team("red")).rejects.toThrow(/authorization/i);
});
