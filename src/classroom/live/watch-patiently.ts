import type { NatsConnection } from "@nats-io/nats-core";
import { openBucket } from "./bucket";
import { type Heard, watchKeys } from "./watch-keys";

/** How long an answer is waited for, attempt by attempt, in milliseconds. */
const patience = [700, 700, 800, 800, 1000, 1000, 1500, 2500, 5000];

/**
 * Hears of all that stands under some keys, asked for anew where no answer comes: a cluster may have
 * given the watch to a server that has just gone, and gives the next one to another.
 */
export async function watchPatiently(
  connection: NatsConnection,
  keys: string,
  hear: (heard: Heard) => void,
): Promise<() => void> {
  for (const timeout of patience.slice(0, -1)) {
    try {
      return await watchKeys(await openBucket(connection, timeout), keys, hear);
    } catch (error) {
      if (connection.isClosed()) throw error;
    }
  }
  return watchKeys(await openBucket(connection, patience.at(-1)), keys, hear);
}
