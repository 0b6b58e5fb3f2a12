import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { Refusal } from "../../answer-or-refuse";
import type { ClusterStep } from "../classroom-arguments";
import type { Lent } from "../lent";
import { requireServer } from "../open-room";
import { makeFolder, writeOwn } from "../room-folder";
import type { Say } from "../say";
import {
  askLoopback,
  leaderOf,
  startLoopback,
  startNode,
  untilItGoes,
  type Workshop,
} from "./loopback-cluster";
import { type Loopback, loopbackSchema, newLoopback } from "./loopback-record";

const recordName = "cluster.json";
const usualFolder = () => join(tmpdir(), `mandate-wizard-room-${userInfo().username}`);

async function readLoopback(say: Say, folder: string): Promise<Loopback> {
  const file = join(folder, recordName);
  const text = existsSync(file) ? await readFile(file, "utf8") : "null";
  const parsed = loopbackSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Refusal(say("room-server.loopback-none"));
  return parsed.data;
}

const pidOf = async (folder: string, name: string) =>
  Number(await readFile(join(folder, name, "server.pid"), "utf8").catch(() => "0"));

/** Ends one of our servers, if it is there. */
async function end(folder: string, name: string, signal: NodeJS.Signals): Promise<void> {
  const pid = await pidOf(folder, name);
  try {
    if (pid > 1) process.kill(pid, signal);
  } catch {}
}

async function start({ say, program, folder }: Workshop): Promise<string[]> {
  await stop(say, folder).catch(() => []);
  const cluster = await newLoopback(["1", "2", "3", "4", "5", "6"]);
  await makeFolder(say, folder);
  await writeOwn(say, folder, recordName, JSON.stringify(cluster));
  await startLoopback({ say, program, folder }, cluster);
  const addresses = cluster.nodes.map(({ browsers }) => `ws://127.0.0.1:${browsers}`).join(", ");
  return [say("room-server.loopback-started", { addresses })];
}

async function stop(say: Say, folder: string): Promise<string[]> {
  const cluster = await readLoopback(say, folder);
  for (const { name } of cluster.nodes) await end(folder, name, "SIGTERM");
  await untilItGoes(() => rm(folder, { recursive: true, maxRetries: 10, retryDelay: 100 }), 10_000);
  return [say("room-server.loopback-stopped")];
}

async function killLeader(workshop: Workshop): Promise<string[]> {
  const { say, folder } = workshop;
  const cluster = await readLoopback(say, folder);
  return askLoopback(cluster, async (jsm) => {
    const { leader: server } = await leaderOf(jsm);
    const node = cluster.nodes.find(({ name }) => name === server);
    if (!node) throw new Refusal(say("room-server.loopback-none"));
    const began = Date.now();
    await end(folder, node.name, "SIGKILL");
    const leader = await untilItGoes(async () => {
      const now = (await leaderOf(jsm)).leader;
      if (!now || now === node.name) throw new Error("no new leader yet");
      return now;
    });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    await startNode(workshop, cluster, node);
    return [say("room-server.loopback-killed", { server: node.name, leader, seconds })];
  });
}

/** Starts, stops or tries a cluster of three servers on this computer. Returns what to say. */
export async function runLoopback(say: Say, lent: Lent, step: ClusterStep): Promise<string[]> {
  const workshop = { say, program: requireServer(say, lent), folder: usualFolder() };
  if (step === "start") return start(workshop);
  if (step === "stop") return stop(say, workshop.folder);
  if (step === "kill-leader") return killLeader(workshop);
  const cluster = await readLoopback(say, workshop.folder);
  const { leader = "", current } = await askLoopback(cluster, leaderOf);
  return [say("room-server.loopback-leader", { leader, current })];
}
