import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { connect } from "@nats-io/transport-node";
import { shownCode } from "../../classroom/codes";
import { teamUser } from "../../classroom/room/keys";
import { Refusal } from "../answer-or-refuse";
import { withNewCode, withoutTeam } from "./new-record";
import { readRecord, writeRecord } from "./room-folder";
import type { RoomRecord, RoomTeam } from "./room-record";
import type { Say } from "./say";
import { answers } from "./setup-connection";
import { teamNames } from "./shown-room";
import { askedAt, writeConfig } from "./start-room";

/** The room of a folder; refuses where none was begun there. */
export async function requireRecord(say: Say, folder: string): Promise<RoomRecord> {
  const record = await readRecord(say, folder);
  if (!record) throw new Refusal(say("room-server.no-room", { folder }));
  return record;
}

/** Whether a team's code opens the room. */
async function isLetIn(record: RoomRecord, { id, code }: RoomTeam): Promise<boolean> {
  try {
    const connection = await connect({
      servers: askedAt(record).servers,
      user: teamUser(id),
      pass: code,
      timeout: 2_000,
      reconnect: false,
    });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}

/** Has the server of a folder read who may come in, and waits until it holds. */
async function reload(folder: string, isTaken: () => Promise<boolean>): Promise<boolean> {
  const pid = Number(await readFile(join(folder, "server.pid"), "utf8"));
  process.kill(pid, "SIGHUP");
  for (const last = Date.now() + 5_000; Date.now() < last; await wait(50))
    if (await isTaken()) return true;
  return false;
}

async function changeTeam(
  say: Say,
  folder: string,
  team: string,
  change: (record: RoomRecord) => RoomRecord,
): Promise<{ record: RoomRecord; note?: string }> {
  const before = await requireRecord(say, folder);
  const had = before.teams.find(({ id }) => id === team);
  if (!had) throw new Refusal(say("room-server.no-team", { team, teams: teamNames(before) }));
  const record = change(before);
  await writeRecord(say, folder, record);
  await writeConfig(say, folder, record);
  if (!(await answers(askedAt(record)))) return { record, note: say("room-server.next-start") };
  const now = record.teams.find(({ id }) => id === team) ?? had;
  const isTaken = async () => (await isLetIn(record, now)) === !now.isOut;
  const isDone = process.platform !== "win32" && (await reload(folder, isTaken));
  return isDone ? { record } : { record, note: say("room-server.restart-needed") };
}

/**
 * Ends a team's code, in the room's folder and in the server that runs from it: who is connected with
 * it is put out at once. What the team wrote stays. Returns what to say.
 */
export async function revoke(say: Say, folder: string, team: string): Promise<string[]> {
  const { note } = await changeTeam(say, folder, team, (record) => withoutTeam(record, team));
  return [say("room-server.revoked", { team }), ...(note ? [note] : [])];
}

/** Gives a team a new code, whether or not its old one was ended. Returns what to say. */
export async function readmit(
  say: Say,
  folder: string,
  team: string,
  random: (count: number) => Uint8Array,
): Promise<string[]> {
  const { record, note } = await changeTeam(say, folder, team, (before) =>
    withNewCode(before, team, random),
  );
  const code = record.teams.find(({ id }) => id === team)?.code ?? "";
  return [say("room-server.readmitted", { team, code: shownCode(code) }), ...(note ? [note] : [])];
}
