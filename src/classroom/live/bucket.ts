import { jetstream } from "@nats-io/jetstream";
import { type KV, Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/nats-core";
import { roomBucket } from "../room/keys";
import type { RoomWay } from "../room/outbox";
import { roomApiPrefix } from "../room/permissions";
import { outcomeOf } from "./put-outcome";

/**
 * How long an answer is waited for, in milliseconds. While the servers of a cluster agree on a new
 * leader nobody answers, and who waits long for that misses the moment when somebody does.
 */
const patience = 2500;
/** A large value takes its time on a slow line: 20 KB a second are allowed for. */
const patienceFor = (text: string) => patience + text.length / 20;

/** The bucket of a room, over a connection to it. `timeout`: how long an answer is waited for, in ms. */
export function openBucket(connection: NatsConnection, timeout = patience): Promise<KV> {
  const js = jetstream(connection, { apiPrefix: roomApiPrefix, timeout });
  // The other way of reading names no key, and so cannot be held to some of them.
  return new Kvm(js).open(roomBucket, { allow_direct: true });
}

/** A way to a room while the connection stands. */
export interface LiveWay extends RoomWay {
  /** Puts a text under a key that nobody else writes. Rejects where it may not have arrived. */
  say(key: string, text: string): Promise<number>;
}

/** The way to a room through its bucket. */
export function wayThrough(bucket: KV): LiveWay {
  return {
    say: (key, text) => bucket.put(key, text),
    put: async (key, text, base) => {
      try {
        const setting = { previousSeq: base, timeout: patienceFor(text) };
        return { outcome: "acknowledged", revision: await bucket.put(key, text, setting) };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    look: async (key) => {
      const entry = await bucket.get(key);
      return entry ? { revision: entry.revision, text: entry.string() } : undefined;
    },
  };
}
