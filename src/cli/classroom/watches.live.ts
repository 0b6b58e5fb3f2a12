import { afterAll, beforeAll, expect, it } from "vitest";
import { roomStream } from "../../classroom/room/keys";
import { roomApiPrefix } from "../../classroom/room/permissions";
import { RoomForTests, type Visitor } from "./cases/room-for-tests";
import { endNeedlessWatches } from "./watches";

let room: RoomForTests;
beforeAll(async () => {
  room = await RoomForTests.open();
});
afterAll(() => room?.close());

/** Asks for so many watches of the team's own keys, each to stay for a day. */
async function ask({ connection }: Visitor, count: number, deliver_subject: string) {
  const filter_subject = "$KV.ROOM.team.red.>";
  for (let at = 0; at < count; at += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - at) }, (_, more) => {
        const name = `${deliver_subject.replace(/\W/g, "")}${at + more}`;
        const subject = `${roomApiPrefix}.CONSUMER.CREATE.${roomStream}.${name}.${filter_subject}`;
        const inactive_threshold = 86_400_000_000_000;
        const config = { name, durable_name: name, filter_subject, deliver_subject };
        const stays = { ack_policy: "none", deliver_policy: "all", inactive_threshold };
        return connection.request(
          subject,
          JSON.stringify({ stream_name: roomStream, config: { ...config, ...stays } }),
        );
      }),
    );
}

it("are a team's far too many watches ended and the team named, while another's goes on?", async () => {
  const [red, blue] = [await room.team("red"), await room.team("blue")];
  const { jsm } = await room.store();
  const watch = await blue.bucket.watch({ key: "team.blue.>" });
  red.connection.subscribe("_INBOX_team-red.many", { callback: () => {} });
  const teams = ["red", "blue"];
  const countNow = async () => (await jsm.streams.info(roomStream)).state.consumer_count;
  await ask(red, 300, "_INBOX_team-blue.guessed");
  await ask(red, 350, "_INBOX_team-red.many");
  // Nobody listens to the first, and it was only just asked for; the second are not too many.
  expect(await endNeedlessWatches(jsm, teams, Date.now())).toEqual([]);
  expect(await countNow()).toBe(651);
  expect(await endNeedlessWatches(jsm, teams, Date.now() + 60_000)).toEqual([]);
  expect(await countNow()).toBe(351);
  await ask(red, 700, "_INBOX_team-red.many");
  expect(await endNeedlessWatches(jsm, teams, Date.now())).toEqual(["red"]);
  expect(await countNow()).toBe(1);
  await blue.bucket.put("team.blue.part.votes", "[]");
  for await (const { key } of watch) {
    expect(key).toBe("team.blue.part.votes");
    break;
  }
});
