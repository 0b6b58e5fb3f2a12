import type { NatsConnection } from "@nats-io/nats-core";
import { connect } from "@nats-io/transport-node";
import { setupUser } from "./accounts";
import type { RoomRecord } from "./room-record";

type Asked = Pick<RoomRecord, "setup"> & { servers: readonly string[]; isEncrypted?: boolean };

/** Comes into a room as the user that makes its store. Rejects where the room does not answer. */
export function connectAsSetup({ setup, servers, isEncrypted }: Asked): Promise<NatsConnection> {
  return connect({
    servers: [...servers],
    user: setupUser,
    pass: setup,
    ...(isEncrypted && { tls: {} }),
    timeout: 2_000,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    ignoreAuthErrorAbort: true,
  });
}

/** Whether a room with this password answers there. */
export async function answers(asked: Asked): Promise<boolean> {
  try {
    const connection = await connectAsSetup(asked);
    await connection.close();
    return true;
  } catch {
    return false;
  }
}
