import { describe, expect, it } from "vitest";
import { Member, Room, settle } from "./cases/room-on-a-table";
import { readChange } from "./change";
import { answerKey } from "./keys";

const a = answerKey("north", "force", "troopCeiling");
const b = answerKey("north", "force", "civilians");

describe("a room that lost what it had confirmed, as a laptop may without power", () => {
  const valueAt = (room: Room, key: string) =>
    readChange(room.standing.get(key)?.text ?? "")?.value;

  it("is given it again by whoever has it, once, and is gone on from there", async () => {
    const room = new Room();
    const [ana, ben] = [new Member("ana", room), new Member("ben", room)];
    for (const member of [ana, ben]) member.connect();
    ana.change(a, 1);
    await settle();
    ana.change(a, 2);
    ana.change(b, 3);
    await settle();
    ben.hearAll();
    for (const member of [ana, ben]) member.leave();
    room.goBackTo(1);
    ben.change(a, 4);
    for (const member of [ana, ben]) {
      member.hearAll();
      member.putBack();
    }
    ana.connect();
    await settle();
    expect([valueAt(room, a), valueAt(room, b)]).toEqual([2, 3]);
    ben.connect();
    await settle();
    for (const member of [ana, ben]) expect(member.outbox.replica.pending).toEqual({});
    // Two said different things of one answer: the first stands, and the other is kept beside it.
    expect(ben.design.get(a)).toBe(2);
    expect(ben.outbox.replica.notTaken[a]?.value).toBe(4);
    ben.change(a, 5);
    await settle();
    expect(valueAt(room, a)).toBe(5);
  });

  it("is asked for nothing again where it has all that it had confirmed", async () => {
    const room = new Room();
    const ana = new Member("ana", room);
    ana.connect();
    ana.change(a, 1);
    await settle();
    ana.leave();
    const before = ana.outbox.replica;
    ana.putBack();
    expect(ana.outbox.replica).toBe(before);
  });

  it("has an answer taken out again that was taken out", async () => {
    const room = new Room();
    const ana = new Member("ana", room);
    ana.connect();
    ana.change(a, 1);
    await settle();
    ana.design.delete(a);
    ana.outbox.change(a, undefined);
    await settle();
    ana.leave();
    room.goBackTo(1);
    ana.putBack();
    ana.connect();
    await settle();
    expect(valueAt(room, a)).toBeUndefined();
    expect(ana.outbox.replica.pending).toEqual({});
  });
});
