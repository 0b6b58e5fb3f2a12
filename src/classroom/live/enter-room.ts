import { AuthorizationError, type NatsConnection, wsconnect } from "@nats-io/nats-core";
import { waitAfter } from "../room/backoff";
import { inboxPrefix } from "../room/keys";
import { type LiveWay, openBucket, wayThrough } from "./bucket";
import type { LinkState } from "./link-state";
import type { Heard } from "./watch-keys";
import { watchPatiently } from "./watch-patiently";

export interface EnterSetting {
  /** The addresses of the room's servers, "ws://..." or "wss://...". */
  servers: readonly string[];
  user: string;
  code: string;
  /** What is to be heard of, such as "exercise.>". */
  watched: readonly string[];
  /** How a connection is made: over WebSocket, unless this runs where there is none. */
  connect?: typeof wsconnect;
  onState(state: LinkState): void;
  onHeard(heard: Heard): void;
  /** Everything that stood there has been heard; from here on there is a way to write. */
  onLive(way: LiveWay): void;
}

/** A member's link to a room. */
export interface RoomLink {
  /** Tries again now, as where the network has come back. */
  hurry(): void;
  /** Lets go of the connection, as where the network has gone; it is looked for again. */
  drop(): void;
  leave(): Promise<void>;
}

/** How long one attempt to come in may take, in milliseconds. */
const patience = 6000;

/**
 * Comes into a room and stays: where the connection breaks it is looked for again, for ever, until
 * `leave`. A wrong or a revoked code ends it, since no trying helps.
 */
export function enterRoom(setting: EnterSetting): RoomLink {
  let isLeft = false;
  /** Ever, and in the attempt that is on. */
  let [wasLive, isLive] = [false, false];
  let connection: NatsConnection | undefined;
  let wake = () => {};

  /** Comes in, and stays until the connection breaks. True where there is no use in trying again. */
  async function once(): Promise<boolean> {
    const { servers, user, code: pass, connect = wsconnect } = setting;
    try {
      connection = await connect({
        ...{ servers: [...servers], user, pass, inboxPrefix: inboxPrefix(user) },
        ...{ timeout: patience, reconnect: false, pingInterval: 10_000, maxPingOut: 2 },
        ignoreClusterUpdates: true,
      });
      const stops = await Promise.race([begin(connection), brokenOf(connection)]);
      if (isLeft) await connection.close();
      const error = await connection.closed();
      for (const stop of stops) stop();
      return isTurnedAway(error);
    } catch (error) {
      await connection?.close().catch(() => undefined);
      return isTurnedAway(error);
    } finally {
      connection = undefined;
    }
  }

  async function begin(opened: NatsConnection): Promise<(() => void)[]> {
    const bucket = await openBucket(opened);
    const stops = [];
    for (const keys of setting.watched)
      stops.push(await watchPatiently(opened, keys, setting.onHeard));
    if (isLeft || opened.isClosed()) return stops;
    wasLive = isLive = true;
    setting.onState({ state: "live" });
    setting.onLive(wayThrough(bucket));
    return stops;
  }

  async function stay(): Promise<void> {
    let [failures, since] = [0, Date.now()];
    setting.onState({ state: "connecting" });
    while (!isLeft) {
      isLive = false;
      const isHopeless = await once();
      if (isLeft) return;
      if (isHopeless) {
        setting.onState({ state: wasLive ? "put-out" : "refused" });
        return;
      }
      failures = isLive ? 1 : failures + 1;
      if (isLive) since = Date.now();
      setting.onState({ state: "away", since });
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, waitAfter(failures, Math.random()));
        wake = () => {
          clearTimeout(timer);
          failures = 0;
          resolve();
        };
      });
    }
  }

  void stay();
  return {
    hurry: () => wake(),
    drop: () => void connection?.close(),
    leave: async () => {
      isLeft = true;
      wake();
      await connection?.close();
      setting.onState({ state: "left" });
    },
  };
}

/**
 * Whether team and code were turned away. A server that had no time to look at them, as a laptop that
 * wakes up, answers in the same way, and lets in who comes again.
 */
const isTurnedAway = (error: unknown) =>
  error instanceof AuthorizationError && !/timeout/i.test(error.message);

/** Settles when a connection is closed before anything came of it. */
async function brokenOf(connection: NatsConnection): Promise<never> {
  throw (await connection.closed()) ?? new Error("The connection was closed");
}
