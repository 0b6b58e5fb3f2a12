import { type Change, readChange } from "../change";
import { Outbox, type PutOutcome, type RoomWay, type Standing } from "../outbox";
import { emptyReplica, type Replica } from "../replica";

/** A room on one table: it takes a change only over what it was made from, as the real one does. */
export class Room {
  readonly standing = new Map<string, Standing>();
  /** Every change that was ever taken, in order. */
  readonly taken: { key: string; change: Change; revision: number }[] = [];
  #revision = 0;

  put(key: string, text: string, base: number): PutOutcome {
    if ((this.standing.get(key)?.revision ?? 0) !== base) return { outcome: "conflict" };
    this.#revision += 1;
    this.standing.set(key, { revision: this.#revision, text });
    this.taken.push({ key, change: readChange(text) as Change, revision: this.#revision });
    return { outcome: "acknowledged", revision: this.#revision };
  }

  /** Loses all that was taken after the first `count` changes. */
  goBackTo(count: number) {
    this.standing.clear();
    this.taken.length = this.#revision = count;
    for (const { key, change, revision } of this.taken)
      this.standing.set(key, { revision, text: JSON.stringify(change) });
  }
}

/** A member whose network, clock and device are in the hands of the test. */
export class Member {
  readonly design = new Map<string, unknown>();
  readonly unreadable: string[] = [];
  /** Ids of changes of which this member was told that they stand. */
  kept: Replica = emptyReplica;
  outbox: Outbox;
  fate: "arrives" | "lost-before" | "lost-after" = "arrives";
  #timers: (() => void)[] = [];
  #ids = 0;
  #way: RoomWay;

  constructor(
    readonly name: string,
    readonly room: Room,
  ) {
    this.#way = {
      put: async (key, text, base) => {
        if (this.fate === "lost-before") return { outcome: "lost" };
        const outcome = room.put(key, text, base);
        return this.fate === "lost-after" ? { outcome: "lost" } : outcome;
      },
      look: async (key) => {
        if (this.fate !== "arrives") throw new Error("No answer");
        return room.standing.get(key);
      },
    };
    this.outbox = this.#begin();
  }

  #begin(): Outbox {
    return new Outbox(
      {
        room: "room-1",
        who: this.name,
        newId: () => `${this.name}-${this.#ids++}`,
        now: () => new Date(1_790_000_000_000 + this.#ids),
        chance: () => 0,
        later: (_ms, act) => void this.#timers.push(act),
        changed: (replica) => {
          this.kept = replica;
        },
        fits: (_key, value) => value === undefined || typeof value === "number",
        take: (key, value) => void this.design.set(key, value),
        unreadable: (key) => void this.unreadable.push(key),
      },
      this.kept,
    );
  }

  connect() {
    this.outbox.follow(this.#way);
  }
  leave() {
    this.outbox.follow(undefined);
  }
  /** The page is loaded anew: all that is left is what was kept on the device. */
  reload() {
    this.kept = JSON.parse(JSON.stringify(this.kept));
    this.#timers = [];
    this.outbox.follow(undefined);
    this.outbox = this.#begin();
  }
  change(key: string, value: number) {
    this.design.set(key, value);
    this.outbox.change(key, value);
  }
  hear(key: string, standing = this.room.standing.get(key)) {
    if (standing) this.outbox.hear(key, standing);
  }
  putBack() {
    this.outbox.putBack(this.room.standing, (key) => this.design.get(key));
  }
  hearAll() {
    for (const key of this.room.standing.keys()) this.hear(key);
  }
  wake() {
    for (const act of this.#timers.splice(0)) act();
  }
}

/** Lets everything that is under way come to rest. */
export const settle = async () => {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
};
