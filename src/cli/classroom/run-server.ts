import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A nats-server that was started here. */
export interface RunningServer {
  process: ChildProcess;
  /** Settles when it has ended, whoever ended it. */
  ended: Promise<void>;
  /** Has it read its configuration anew. */
  reload(): void;
  /** Ends it in good order, by force where it does not go within five seconds. */
  stop(): Promise<void>;
}

const startsWithin = 15_000;
const stopsWithin = 5_000;

/** The last fault in a server's log, without the time and the number at its head. */
export function lastFault(log: string): string {
  const faults = log.split("\n").filter((line) => /\[(FTL|ERR)\]/.test(line));
  return faults.at(-1)?.replace(/^.*\[(?:FTL|ERR)\]\s*/, "") ?? "";
}

function logOf(folder: string): string {
  try {
    return readFileSync(join(folder, "server.log"), "utf8");
  } catch {
    return "";
  }
}

/** Why a server did not start. */
export class NotBegun extends Error {}

/**
 * Starts nats-server with a configuration of a folder, and waits until it answers. It stands apart
 * from the terminal, so that Ctrl-C reaches it by way of the command alone.
 * Throws NotBegun with what its log says.
 */
export async function runServer(
  program: string,
  { folder, config, isReady }: { folder: string; config: string; isReady: () => Promise<boolean> },
): Promise<RunningServer> {
  const child = spawn(program, ["-c", config], {
    stdio: ["ignore", "ignore", "pipe"],
    detached: process.platform !== "win32",
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isOver = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", (error) => {
      said = error.message;
      end();
    });
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, wait(stopsWithin, undefined, { ref: false })]);
    if (!isOver) child.kill("SIGKILL");
    await ended;
  };
  const last = Date.now() + startsWithin;
  while (!(await isReady())) {
    if (!isOver && Date.now() < last) {
      await wait(50);
      continue;
    }
    await stop();
    throw new NotBegun(lastFault(logOf(folder)) || said.trim().split("\n").at(-1) || "");
  }
  return { process: child, ended, reload: () => void child.kill("SIGHUP"), stop };
}
