import { waitAfter } from "./backoff";
import { changeText, changeVersion, isTooLarge, readChange } from "./change";
import {
  acknowledged,
  changedHere,
  emptyReplica,
  heard,
  letGo,
  type Pending,
  type Replica,
  refused,
  sentNow,
  toSend,
  unreadable,
  wentBack,
} from "./replica";

/** What came of sending a change. "conflict": something else stands there; "lost": nobody knows. */
export type PutOutcome =
  | { outcome: "acknowledged"; revision: number }
  | { outcome: "conflict" | "lost" }
  | { outcome: "refused"; why: "too-large" | "not-allowed" };

/** What stands under a key of the room. */
export interface Standing {
  revision: number;
  text: string;
}

/** A way to the room, while there is one. */
export interface RoomWay {
  /** Puts a text under a key if what stands there is of the revision `base` (0: nothing). */
  put(key: string, text: string, base: number): Promise<PutOutcome>;
  /** What stands there now; undefined for nothing. Rejects where the room does not answer. */
  look(key: string): Promise<Standing | undefined>;
}

export interface OutboxSetting {
  /** The id that the trainer's side gave the room. */
  room: string;
  /** The name that changes are signed with. */
  who: string;
  newId(): string;
  now(): Date;
  /** From 0 up to 1. */
  chance(): number;
  later(ms: number, act: () => void): void;
  /** Told whenever what waits or stands is another: to keep it, and to show it. */
  changed(replica: Replica): void;
  /** Whether a value is one for this key; anything may come. */
  fits(key: string, value: unknown): boolean;
  /** Another member's value, to be put into the design. */
  take(key: string, value: unknown): void;
  /** Told of a key under which something stands that is no change, or no value for there. */
  unreadable(key: string): void;
}

/** So many changes are under way at a time. */
const mostFlying = 8;

/**
 * The changes of one member on their way to the room, and those of others on their way in. Nothing is
 * given up: what was not acknowledged is sent again until it is, or until something else stands there.
 */
export class Outbox {
  #replica: Replica;
  #way: RoomWay | undefined;
  readonly #flying = new Set<string>();
  readonly #failures = new Map<string, number>();
  readonly #resting = new Set<string>();

  constructor(
    private readonly setting: OutboxSetting,
    kept: Replica = emptyReplica,
  ) {
    this.#replica = kept;
  }

  get replica(): Replica {
    return this.#replica;
  }

  /** Says which way there is to the room; undefined while there is none. */
  follow(way: RoomWay | undefined): void {
    this.#way = way;
    if (!way) return;
    this.#failures.clear();
    this.#resting.clear();
    this.#pump();
  }

  /** This member changed what stands under a key. */
  change(key: string, value: unknown): void {
    const { newId, now } = this.setting;
    this.#turn(changedHere(this.#replica, key, value, { id: newId(), at: now().toISOString() }));
    this.#pump();
  }

  /** Lets a change go that was not taken. */
  letGo(key: string): void {
    this.#turn(letGo(this.#replica, key));
  }

  /** Takes in what stands under a key; any text may come. */
  hear(key: string, { revision, text }: Standing): void {
    if (revision <= (this.#replica.known[key]?.revision ?? 0)) return;
    const change = readChange(text);
    const isEarlier = change !== undefined && change.room !== this.setting.room;
    if (change && !isEarlier && this.setting.fits(key, change.value)) {
      const { replica, takes } = heard(this.#replica, key, revision, change);
      this.#turn(replica);
      if (takes) this.setting.take(key, change.value);
    } else {
      this.#turn(unreadable(this.#replica, key, revision));
      if (!isEarlier) this.setting.unreadable(key);
    }
    this.#pump();
  }

  /**
   * Holds what the room had confirmed against all that stands there as the way to it opens, and puts
   * what is missing there again: a server that lost its power may have lost its last moments.
   */
  putBack(standing: ReadonlyMap<string, Standing>, valueOf: (key: string) => unknown): void {
    for (const [key, { revision }] of Object.entries(this.#replica.known)) {
      const there = standing.get(key)?.revision ?? 0;
      if (there >= revision) continue;
      this.#turn(wentBack(this.#replica, key, there));
      this.change(key, valueOf(key));
    }
  }

  #turn(replica: Replica): void {
    if (replica === this.#replica) return;
    this.#replica = replica;
    this.setting.changed(replica);
  }

  #pump(): void {
    for (const key of toSend(this.#replica)) {
      if (this.#flying.size >= mostFlying) return;
      if (!this.#flying.has(key) && !this.#resting.has(key)) void this.#send(key);
    }
  }

  async #send(key: string): Promise<void> {
    const [way, pending] = [this.#way, this.#replica.pending[key]];
    if (!way || !pending) return;
    const { id, at, base, value } = pending;
    const over = this.#replica.known[key]?.id;
    const text = changeText({
      ...{ v: changeVersion, id, room: this.setting.room, who: this.setting.who, at },
      ...(over !== undefined && { over }),
      ...(value !== undefined && { value }),
    });
    if (isTooLarge(text)) return this.#turn(refused(this.#replica, key, id, "too-large"));
    this.#turn(sentNow(this.#replica, key));
    this.#flying.add(key);
    const result = await way.put(key, text, base).catch((): PutOutcome => ({ outcome: "lost" }));
    const settled = await this.#settle(way, key, pending, result).catch(() => false);
    this.#flying.delete(key);
    if (settled) this.#failures.delete(key);
    else this.#rest(key);
    this.#pump();
  }

  /** False where the same is to be sent again, and not at once. */
  async #settle(
    way: RoomWay,
    key: string,
    { id, base }: Pending,
    result: PutOutcome,
  ): Promise<boolean> {
    if (result.outcome === "lost") return false;
    if (result.outcome === "refused") this.#turn(refused(this.#replica, key, id, result.why));
    else if (result.outcome === "acknowledged")
      this.#turn(acknowledged(this.#replica, key, id, result.revision));
    else {
      const standing = await way.look(key);
      if (standing) this.hear(key, standing);
      else this.#turn(wentBack(this.#replica, key, 0));
    }
    const left = this.#replica.pending[key];
    return left?.id !== id || left.base !== base || result.outcome === "refused";
  }

  #rest(key: string): void {
    const failures = (this.#failures.get(key) ?? 0) + 1;
    this.#failures.set(key, failures);
    this.#resting.add(key);
    this.setting.later(waitAfter(failures, this.setting.chance()), () => {
      if (this.#resting.delete(key)) this.#pump();
    });
  }
}
