import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { Refusal } from "../answer-or-refuse";
import type { Surroundings } from "./find-server";
import { type RoomRecord, roomRecordSchema } from "./room-record";
import type { Say } from "./say";

/** Where a room is kept unless another folder is named: among the user's own data. */
export function usualFolder({ platform, env }: Surroundings, home = homedir()): string {
  const own = join("mandate-wizard", "room");
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(home, "AppData", "Local"), own);
  if (platform === "darwin") return join(home, "Library", "Application Support", own);
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), own);
}

/**
 * Makes a folder and what of the way to it is missing, level by level: where a level cannot be made,
 * as under /proc, Node's own way of making all of them at once never ends.
 */
async function makeLevels(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) await makeLevels(above);
  await mkdir(folder, { mode: 0o700 });
}

/** Makes a folder that its owner alone can read. */
export async function makeFolder(say: Say, folder: string): Promise<void> {
  try {
    await makeLevels(folder);
    await chmod(folder, 0o700);
  } catch {
    throw new Refusal(say("room-server.folder", { folder }));
  }
}

/** Writes a file that its owner alone can read, whole or not at all. */
export async function writeOwn(say: Say, folder: string, name: string, text: string) {
  const file = join(folder, name);
  const next = `${file}.next`;
  try {
    await writeFile(next, text, { mode: 0o600 });
    await rename(next, file);
  } catch {
    throw new Refusal(say("room-server.folder", { folder }));
  }
  return file;
}

const recordName = "room.json";

/** The room of a folder; undefined where none was begun there. */
export async function readRecord(say: Say, folder: string): Promise<RoomRecord | undefined> {
  const file = join(folder, recordName);
  if (!existsSync(file)) return undefined;
  try {
    const parsed = roomRecordSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
    if (parsed.success) return parsed.data;
  } catch {}
  throw new Refusal(say("room-server.damaged", { file }));
}

/** Keeps the room for its next start. */
export function writeRecord(say: Say, folder: string, record: RoomRecord): Promise<string> {
  return writeOwn(say, folder, recordName, `${JSON.stringify(record, null, 2)}\n`);
}
