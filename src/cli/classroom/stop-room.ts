import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../answer-or-refuse";
import { requireRecord } from "./put-out";
import { writeOwn } from "./room-folder";
import type { Say } from "./say";
import { answers } from "./setup-connection";
import { askedAt } from "./start-room";

const runningName = "running.pid";

/** Writes down which process holds the room open. */
export function markRunning(say: Say, folder: string): Promise<string> {
  return writeOwn(say, folder, runningName, `${process.pid}\n`);
}

const pidIn = async (folder: string, name: string) =>
  Number(await readFile(join(folder, name), "utf8").catch(() => "0"));

function endIfThere(pid: number): void {
  try {
    if (pid > 1) process.kill(pid, "SIGTERM");
  } catch {}
}

/** Closes the room of a folder from another window. Returns what to say. */
export async function stopRoom(say: Say, folder: string): Promise<string> {
  const record = await requireRecord(say, folder);
  // Only a process whose server knows this room's password is ended.
  if (!(await answers(askedAt(record)))) throw new Refusal(say("room-server.not-open", { folder }));
  endIfThere(await pidIn(folder, runningName));
  for (const last = Date.now() + 8_000; Date.now() < last; await wait(50))
    if (!(await answers(askedAt(record)))) return say("room-server.closed");
  // The command is gone and its server stayed behind.
  endIfThere(await pidIn(folder, "server.pid"));
  return say("room-server.closed");
}
