import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Member, Room, settle } from "./cases/room-on-a-table";
import { readChange } from "./change";
import { answerKey, partKey } from "./keys";

const a = answerKey("north", "force", "troopCeiling");
const b = answerKey("north", "force", "civilians");
const c = answerKey("north", "force", "individualPolice");

describe("two members of one team", () => {
  it("keep both of two different answers", async () => {
    const room = new Room();
    const [ana, ben] = [new Member("ana", room), new Member("ben", room)];
    ana.connect();
    ben.connect();
    ana.change(a, 1);
    ben.change(b, 2);
    await settle();
    ana.hearAll();
    ben.hearAll();
    expect([...ana.design].sort()).toEqual([...ben.design].sort());
    expect(ana.outbox.replica.pending).toEqual({});
    expect(ben.outbox.replica.notTaken).toEqual({});
  });

  it("let what was acknowledged stand, and keep what was not beside it until it is used after all", async () => {
    const room = new Room();
    const [ana, ben] = [new Member("ana", room), new Member("ben", room)];
    ana.connect();
    ana.change(a, 1);
    await settle();
    ben.change(a, 2);
    ben.connect();
    await settle();
    expect(ben.design.get(a)).toBe(1);
    expect(ben.outbox.replica.notTaken[a]).toMatchObject({ value: 2, by: "ana" });
    expect(ben.outbox.replica.pending).toEqual({});

    ben.change(a, 2);
    await settle();
    ana.hearAll();
    expect(ana.design.get(a)).toBe(2);
    expect(ben.outbox.replica.notTaken).toEqual({});
  });

  it("say nothing of two changes that say the same", async () => {
    const room = new Room();
    const [ana, ben] = [new Member("ana", room), new Member("ben", room)];
    ana.connect();
    ana.change(a, 1);
    await settle();
    ben.change(a, 1);
    ben.connect();
    await settle();
    expect(ben.outbox.replica).toMatchObject({ pending: {}, notTaken: {} });
  });

  it("open an inject once, whoever was first", async () => {
    const room = new Room();
    const [ana, ben] = [new Member("ana", room), new Member("ben", room)];
    const opened = partKey("north", "opened", "rain");
    ana.connect();
    ana.change(opened, 1);
    await settle();
    ben.change(opened, 2);
    ben.connect();
    await settle();
    expect(ben.design.get(opened)).toBe(1);
    expect(ben.outbox.replica.notTaken).toEqual({});
  });
});

describe("a change whose answer was lost", () => {
  it("is known again and not taken for another's", async () => {
    const room = new Room();
    const ana = new Member("ana", room);
    ana.fate = "lost-after";
    ana.connect();
    ana.change(a, 1);
    await settle();
    expect(Object.keys(ana.outbox.replica.pending)).toEqual([a]);
    ana.fate = "arrives";
    ana.wake();
    await settle();
    expect(ana.outbox.replica).toMatchObject({ pending: {}, notTaken: {} });
    expect(room.taken).toHaveLength(1);
  });

  it("is known again after a reload, with a later change on top of it", async () => {
    const room = new Room();
    const ana = new Member("ana", room);
    ana.fate = "lost-after";
    ana.connect();
    ana.change(a, 1);
    await settle();
    ana.reload();
    ana.change(a, 2);
    ana.fate = "arrives";
    ana.connect();
    await settle();
    expect(ana.outbox.replica).toMatchObject({ pending: {}, notTaken: {} });
    expect(room.taken.map(({ change }) => change.value)).toEqual([1, 2]);
  });

  it("is sent again and again until it arrives", async () => {
    const room = new Room();
    const ana = new Member("ana", room);
    ana.fate = "lost-before";
    ana.connect();
    ana.change(a, 1);
    for (let turn = 0; turn < 5; turn += 1) {
      await settle();
      ana.wake();
    }
    expect(room.taken).toEqual([]);
    ana.fate = "arrives";
    await settle();
    ana.wake();
    await settle();
    expect(room.taken).toHaveLength(1);
  });
});

describe("what is hostile or odd in a room", () => {
  it.each(["", "{", "null", '{"v":1}', '{"v":2,"id":"x","who":"x","at":"2026-01-01T00:00:00Z"}'])(
    "%j changes nothing, is told, and gives way to the next change",
    async (text) => {
      const room = new Room();
      const ana = new Member("ana", room);
      ana.connect();
      ana.change(a, 1);
      await settle();
      room.standing.set(a, { revision: 90, text });
      ana.hear(a);
      expect(ana.design.get(a)).toBe(1);
      expect(ana.unreadable).toEqual([a]);
      ana.change(a, 3);
      await settle();
      expect(readChange(room.standing.get(a)?.text ?? "")?.value).toBe(3);
    },
  );

  it("loses no change of one's own to a value that does not fit", async () => {
    const room = new Room();
    const [ana, eve] = [new Member("ana", room), new Member("eve", room)];
    eve.connect();
    eve.outbox.change(a, "not a number");
    await settle();
    ana.change(a, 1);
    ana.connect();
    await settle();
    expect(ana.design.get(a)).toBe(1);
    expect(ana.unreadable).toEqual([a]);
    expect(readChange(room.standing.get(a)?.text ?? "")?.value).toBe(1);
  });

  it("takes nothing from an earlier run in the same room, says nothing of it, and goes over it", async () => {
    const room = new Room();
    const ana = new Member("ana", room);
    const old = {
      v: 1,
      id: "old",
      room: "room-0",
      who: "Eve",
      at: "2026-01-01T00:00:00Z",
      value: 9,
    };
    room.standing.set(a, { revision: 1, text: JSON.stringify(old) });
    ana.connect();
    ana.hear(a);
    expect([ana.design.size, ana.unreadable]).toEqual([0, []]);
    ana.change(a, 1);
    await settle();
    expect(readChange(room.standing.get(a)?.text ?? "")?.value).toBe(1);
  });

  it("begins anew where the room has lost what stood there", async () => {
    const room = new Room();
    const ana = new Member("ana", room);
    ana.connect();
    ana.change(a, 1);
    await settle();
    room.standing.clear();
    ana.change(a, 2);
    await settle();
    ana.wake();
    await settle();
    expect(readChange(room.standing.get(a)?.text ?? "")?.value).toBe(2);
  });

  it("says of a change that is too large that it stays here, and sends the others", async () => {
    const room = new Room();
    const ana = new Member("ana", room);
    ana.connect();
    ana.outbox.change(b, "x".repeat(600_000));
    ana.change(a, 1);
    await settle();
    expect(ana.outbox.replica.pending[b]?.refused).toBe("too-large");
    expect(room.taken.map(({ key }) => key)).toEqual([a]);
  });
});

type Step =
  | { do: "change"; who: number; key: string; value: number }
  | { do: "hear"; who: number; key: string }
  | { do: "hear-late"; who: number; at: number }
  | { do: "connect" | "leave" | "reload" | "wake" | "settle"; who: number }
  | { do: "fate"; who: number; fate: Member["fate"] };

const who = fc.integer({ min: 0, max: 2 });
const key = fc.constantFrom(a, b, c);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("change" as const), who, key, value: fc.nat(4) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("hear" as const), who, key }) },
  fc.record({ do: fc.constant("hear-late" as const), who, at: fc.nat(20) }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(...(["connect", "leave", "reload", "wake", "settle"] as const)),
      who,
    }),
  },
  fc.record({
    do: fc.constant("fate" as const),
    who,
    fate: fc.constantFrom<Member["fate"]>("arrives", "lost-before", "lost-after"),
  }),
);

describe("whatever is lost, delayed, repeated or loaded anew in between", () => {
  it("ends with all members alike, and with no acknowledged change lost but to a later one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const room = new Room();
        const members = ["ana", "ben", "cleo"].map((name) => new Member(name, room));
        const last = new Map<string, number>();
        for (const each of steps) {
          const member = members[each.who] as Member;
          if (each.do === "change") member.change(each.key, each.value);
          else if (each.do === "hear") member.hear(each.key);
          else if (each.do === "hear-late") {
            const old = room.taken[each.at];
            if (old)
              member.hear(old.key, { revision: old.revision, text: JSON.stringify(old.change) });
          } else if (each.do === "fate") member.fate = each.fate;
          else if (each.do === "settle") await settle();
          else member[each.do]();
        }
        for (const member of members) {
          await settle();
          member.fate = "arrives";
          member.connect();
        }
        for (let turn = 0; turn < 8; turn += 1) {
          await settle();
          for (const member of members) {
            member.wake();
            member.hearAll();
          }
        }
        for (const { key: at, change } of room.taken) last.set(at, change.value as number);
        for (const member of members) {
          expect(member.outbox.replica.pending).toEqual({});
          expect(Object.fromEntries(member.design)).toEqual(
            Object.fromEntries([...last].filter(([at]) => member.design.has(at))),
          );
          for (const at of last.keys()) expect(member.design.get(at)).toBe(last.get(at));
        }
        // What one made and the room never took is either beside it, or replaced by the same hand.
        for (const member of members)
          for (const [at, { value }] of Object.entries(member.outbox.replica.notTaken))
            expect(member.design.get(at) === value && last.get(at) !== value).toBe(false);
        // Each change was taken over the one before it: none was passed over unseen.
        for (const at of last.keys()) {
          const chain = room.taken.filter((each) => each.key === at);
          chain.forEach(({ change }, index) => {
            expect(change.over).toBe(chain[index - 1]?.change.id);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
