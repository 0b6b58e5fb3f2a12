import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JetStreamManager, jetstreamManager } from "@nats-io/jetstream";
import type { KV } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/nats-core";
import { connect } from "@nats-io/transport-node";
import { openBucket } from "../../../classroom/live/bucket";
import { facilitatorUser, inboxPrefix, teamUser } from "../../../classroom/room/keys";
import { findServer } from "../find-server";
import { freePort } from "../free-port";
import { newRecord } from "../new-record";
import { writeRecord } from "../room-folder";
import type { RoomRecord } from "../room-record";
import type { Say } from "../say";
import { connectAsSetup } from "../setup-connection";
import { askedAt, type OpenRoom, startRoom } from "../start-room";

/** Says the key and what is filled in: tests ask what is said, not how. */
export const sayKeys: Say = (key, params) => [key, ...Object.values(params ?? {})].join(" ");

/** The program, which the stage of the live room has looked for before. */
export function requireProgram(): string {
  const program = findServer({ platform: process.platform, env: process.env });
  if (!program) throw new Error("There is no nats-server; npm test says how to install it.");
  return program;
}

/** Somebody who is in a room. */
export interface Visitor {
  connection: NatsConnection;
  bucket: KV;
}

/** A room with a real server on free ports, in a folder of its own, for teams "red" and "blue". */
export class RoomForTests {
  readonly program = requireProgram();
  private readonly visitors: NatsConnection[] = [];
  private constructor(
    readonly folder: string,
    public record: RoomRecord,
    public room: OpenRoom,
  ) {}

  static async open(): Promise<RoomForTests> {
    const folder = await mkdtemp(join(tmpdir(), "room-"));
    const [wsPort, clientPort] = [await freePort(), await freePort()];
    const place = { host: "127.0.0.1", port: 4180, wsPort, clientPort };
    const record = newRecord(["red", "blue"], place, randomBytes);
    await writeRecord(sayKeys, folder, record);
    const program = requireProgram();
    return new RoomForTests(folder, record, await startRoom(sayKeys, { program, folder, record }));
  }

  codeOf(team: string): string {
    return this.record.teams.find(({ id }) => id === team)?.code ?? "";
  }

  /** A raw connection as a user, with an inbox of its own or another's. */
  async connect(user: string, pass: string, inbox = inboxPrefix(user)): Promise<NatsConnection> {
    const servers = askedAt(this.record).servers;
    const setting = { servers, user, pass, inboxPrefix: inbox, timeout: 3_000, reconnect: false };
    const connection = await connect(setting);
    this.visitors.push(connection);
    return connection;
  }

  async team(team: string): Promise<Visitor> {
    const connection = await this.connect(teamUser(team), this.codeOf(team));
    return { connection, bucket: await openBucket(connection) };
  }

  async facilitator(): Promise<Visitor> {
    const connection = await this.connect(facilitatorUser, this.record.facilitator);
    return { connection, bucket: await openBucket(connection) };
  }

  /** The store itself, with all rights. */
  async store(): Promise<{ jsm: JetStreamManager; connection: NatsConnection }> {
    const connection = await connectAsSetup(askedAt(this.record));
    this.visitors.push(connection);
    return { jsm: await jetstreamManager(connection), connection };
  }

  async close(): Promise<void> {
    await Promise.all(this.visitors.map((each) => each.close()));
    await this.room.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
