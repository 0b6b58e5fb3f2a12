import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { Refusal } from "../answer-or-refuse";
import { reachableAddresses } from "./addresses";
import type { ClassroomOptions } from "./classroom-arguments";
import { freePort, isFree } from "./free-port";
import type { Lent } from "./lent";
import { newRecord, type RoomPlace, withTeams } from "./new-record";
import { readRecord } from "./room-folder";
import type { RoomRecord } from "./room-record";
import type { Say } from "./say";

const usualPort = 4180;
const usualWsPort = 9222;
/** Where the servers of a cluster answer the command. */
const clusterClientPort = 4222;
const usualTeams = ["1", "2", "3", "4", "5", "6"];

async function readable(say: Say, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const whole = resolve(file);
  await access(whole).catch(() => {
    throw new Refusal(say("room-server.no-file", { file }));
  });
  return whole;
}

/** Without an address of its own that others can use, a computer is a room for itself. */
const alone = "127.0.0.1";

/** Where this start is reached: as it was asked for, then as the last one was, then as usual. */
async function placeOf(
  say: Say,
  lent: Lent,
  asked: ClassroomOptions,
  last: RoomRecord | undefined,
): Promise<RoomPlace> {
  const { cluster } = asked;
  // In a cluster the certificate lies on its servers, not here.
  const cert = cluster ? asked.cert : await readable(say, asked.cert);
  const key = cluster ? asked.key : await readable(say, asked.key);
  return {
    host: asked.host ?? reachableAddresses(lent.cards())[0] ?? alone,
    port: asked.port ?? last?.port ?? usualPort,
    wsPort: asked.wsPort ?? last?.wsPort ?? usualWsPort,
    clientPort: cluster ? clusterClientPort : await freePort(),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(cluster && { cluster }),
  };
}

/** The room that this start opens: that of the folder with its codes, or a new one. */
export async function prepareRoom(
  say: Say,
  lent: Lent,
  folder: string,
  asked: ClassroomOptions,
): Promise<RoomRecord> {
  const last = await readRecord(say, folder);
  const place = await placeOf(say, lent, asked, last);
  if (!last) return newRecord(asked.teams ?? usualTeams, place, lent.random);
  const { version, teams, facilitator, setup, routes } = last;
  const record = { version, teams, facilitator, setup, routes, ...place };
  return asked.teams ? withTeams(record, asked.teams, lent.random) : record;
}

/** The address at which a room listens: this computer alone, or all that it has. */
export const listensAt = ({ host }: Pick<RoomRecord, "host">) =>
  /^(localhost|127\.|::1$)/.test(host) ? alone : "0.0.0.0";

/** Refuses where another program has one of the room's ports. */
export async function requireFreePorts(say: Say, record: RoomRecord): Promise<void> {
  const own = [[record.port, "--port"] as const];
  const asked = record.cluster ? own : [...own, [record.wsPort, "--ws-port"] as const];
  for (const [port, option] of asked)
    if (!(await isFree(port, listensAt(record))))
      throw new Refusal(say("room-server.port-taken", { port: String(port), option }));
}
