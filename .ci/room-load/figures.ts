import { setTimeout as wait } from "node:timers/promises";
import {
  askLoopback,
  leaderOf,
  startNode,
} from "../../src/cli/classroom/loopback/loopback-cluster";
import { makeChanges, markIn } from "./changes";
import { type OpenClass, openClass, until } from "./class";

const teams = 200;
const seconds = 60;
/** Within the minute: when the leader is killed, and when it is started again. */
const [killedAfter, backAfter] = [20_000, 30_000];

const isAllIn = ({ members }: OpenClass) => members.every((member) => member.waiting() === 0);

/** Opens a class, measures in it and closes it; null, with one line once, without a nats-server. */
async function inClass<T>(measure: (opened: OpenClass) => Promise<T>): Promise<T | null> {
  const opened = await openClass(teams);
  if (!opened) {
    console.log("room.*: not measured, since nats-server is not installed.");
    return null;
  }
  try {
    return await measure(opened);
  } finally {
    await opened.close();
  }
}

/**
 * Milliseconds from a change in a team's outbox until both are there: the room's acknowledgement at the
 * team, and the change in the facilitator's watch; the later of the two, 99 of 100.
 */
export const quietMinute = () =>
  inClass(async (opened) => {
    const made = await makeChanges(opened.members, { seconds, round: "q" });
    await until(() => isAllIn(opened), 20_000, "All changes acknowledged");
    await wait(1_000);
    const at = (there: readonly { text: string; at: number }[]) =>
      new Map(there.map((each) => [markIn(each.text), each.at]));
    const [acknowledged, heard] = [at(opened.acknowledged), at(opened.heard)];
    const taken = [...made].map(([mark, { at: began }]) => {
      const both = [acknowledged.get(mark), heard.get(mark)];
      return Math.max(...both.map((end) => end ?? Number.POSITIVE_INFINITY)) - began;
    });
    taken.sort((a, b) => a - b);
    return taken[Math.ceil(taken.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;
  });

/** Kills the server that leads the room's store and starts it again; resolves with when it was killed. */
async function killLeader({ cluster, workshop, servers }: OpenClass): Promise<number> {
  const { leader } = await askLoopback(cluster, leaderOf);
  const node = cluster.nodes.find(({ name }) => name === leader);
  const server = node && servers.get(node.name);
  if (!node || !server) throw new Error("Nobody leads the room.");
  const at = performance.now();
  server.process.kill("SIGKILL");
  await server.ended;
  await wait(backAfter - killedAfter);
  servers.set(node.name, await startNode(workshop, cluster, node));
  return at;
}

/** What of the acknowledged changes is not in the room as it was acknowledged. */
async function lostOf(opened: OpenClass): Promise<number> {
  const there = await opened.everything();
  const last = new Map<string, { revision: number; text: string }>();
  for (const [revision, { key, text }] of there)
    if (revision > (last.get(key)?.revision ?? 0)) last.set(key, { revision, text });
  const lost = opened.acknowledged.filter(({ key, revision, text }) => {
    const stored = there.get(revision);
    const isSame = stored?.key === key && stored.text === text;
    // A later acknowledged change of the same answer may stand over it; an earlier one may not.
    return !isSame || (last.get(key)?.revision ?? 0) < revision;
  });
  return lost.length;
}

async function failover(opened: OpenClass) {
  const changes = makeChanges(opened.members, { seconds, round: "f" });
  await wait(killedAfter);
  const killed = await killLeader(opened);
  const made = await changes;
  await until(() => isAllIn(opened), 60_000, "All changes acknowledged after the failure");
  await until(
    () => opened.members.every((member) => member.state() === "live"),
    60_000,
    "All members back in the room",
  );
  const back = new Map<string, number>();
  for (const { text, at } of opened.acknowledged) {
    const change = made.get(markIn(text));
    if (change && change.at > killed && !back.has(change.team)) back.set(change.team, at);
  }
  if (back.size < teams) throw new Error(`Only ${back.size} of ${teams} teams came back.`);
  const recovery = (Math.max(...back.values()) - killed) / 1000;
  return { recovery, lost: await lostOf(opened), acknowledged: opened.acknowledged.length };
}

let once: ReturnType<typeof inClass<Awaited<ReturnType<typeof failover>>>> | undefined;

/** A minute in which the leader is killed and comes back; measured once for all of its figures. */
export function minuteWithFailure() {
  once ??= inClass(failover);
  return once;
}
