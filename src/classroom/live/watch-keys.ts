import type { KV } from "@nats-io/kv";
import type { Standing } from "../room/outbox";

/** Something that stands in a room; `written`: when, by the server's clock, in milliseconds. */
export interface Heard extends Standing {
  key: string;
  written: number;
}

/**
 * Hears of all that stands under some keys, and of every change of it; resolves with how to stop once
 * everything that stood there has been heard.
 */
export async function watchKeys(
  bucket: KV,
  keys: string,
  hear: (heard: Heard) => void,
): Promise<() => void> {
  const entries = await bucket.watch({ key: keys });
  const before = await waitingIn(entries);
  let [count, done] = [0, () => {}];
  const all = new Promise<void>((resolve) => {
    done = resolve;
    if (before === 0) resolve();
  });
  const listen = async () => {
    for await (const entry of entries) {
      const { key, revision, created } = entry;
      hear({ key, revision, text: entry.string(), written: created.getTime() });
      count += 1;
      if (entry.isUpdate || count >= before) done();
    }
    done();
  };
  listen().catch(done);
  await all;
  return () => entries.stop();
}

/**
 * How much stood there when a watch began. The library counts it and tells it with the first entry
 * only, so that one who watches nothing yet would wait for ever; it keeps what it counted from here.
 */
async function waitingIn(entries: object): Promise<number> {
  const { _data } = entries as { _data?: { info(known: true): Promise<{ num_pending: number }> } };
  return (await _data?.info(true))?.num_pending ?? 0;
}
