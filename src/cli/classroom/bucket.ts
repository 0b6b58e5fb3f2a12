import {
  DiscardPolicy,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from "@nats-io/jetstream";
import { largestValue, roomStream, subjectPrefix } from "../../classroom/room/keys";

/** All values of a room with their history, in bytes; a full room refuses, and drops nothing. */
export const roomBytes = 1024 ** 3;

/**
 * The store of a room. Without `allow_rollup_hdrs: false` a team that may write one key could erase
 * all others by a header; a full room turns new values away rather than let others' go.
 */
export function bucketConfig(replicas: number): Partial<StreamConfig> & { name: string } {
  return {
    name: roomStream,
    subjects: [`${subjectPrefix}>`],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    max_msgs_per_subject: 5,
    max_msg_size: largestValue,
    max_bytes: roomBytes,
    max_consumers: 5000,
    num_replicas: replicas,
    allow_direct: true,
    allow_rollup_hdrs: false,
    deny_delete: true,
    deny_purge: true,
  };
}

/** Makes the store where there is none, and says whether the one that is there can be trusted. */
export async function makeBucket(jsm: JetStreamManager, replicas: number): Promise<boolean> {
  const found = await jsm.streams.info(roomStream).catch(() => undefined);
  const { config } = found ?? (await jsm.streams.add(bucketConfig(replicas)));
  return !config.allow_rollup_hdrs && config.deny_delete && config.deny_purge;
}
