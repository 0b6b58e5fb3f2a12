import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { roomAccounts } from "./accounts";
import { bucketConfig } from "./bucket";
import { newRecord, withoutTeam } from "./new-record";
import { clusterPlaces, replicasOf } from "./open-cluster";
import { serverConfig } from "./server-config";
import { laptopPlace } from "./start-room";

const place = { host: "192.168.1.5", port: 4180, wsPort: 9222, clientPort: 4222 };
const record = newRecord(["red", "blue"], place, randomBytes);
const read = (text: string) => JSON.parse(text);
const tls = { cert: "/c.pem", key: "/k.pem" };
const onLaptop = (given: typeof record) => read(serverConfig(given, laptopPlace(given, "/room")));

describe("what can be reached on a laptop?", () => {
  it("browsers from the network, everything else from this computer alone", () => {
    const config = onLaptop(record);
    expect(config.websocket).toMatchObject({ listen: "0.0.0.0:9222", no_tls: true });
    expect(config.listen).toBe("127.0.0.1:4222");
    expect(config).not.toHaveProperty("http");
    expect(config).not.toHaveProperty("cluster");
  });

  it("this computer alone where the room is for it alone", () => {
    const config = onLaptop({ ...record, host: "127.0.0.1" });
    expect(config.websocket.listen).toBe("127.0.0.1:9222");
  });

  it("with a certificate nothing without it", () => {
    const { websocket } = onLaptop({ ...record, ...tls });
    expect(websocket.tls).toEqual({ cert_file: "/c.pem", key_file: "/k.pem" });
    expect(websocket).not.toHaveProperty("no_tls");
  });
});

it("do the servers of a cluster know each other by a password, each all others, and none itself?", () => {
  const cluster = ["a.example", "b.example", "c.example"];
  const clustered = { ...record, ...tls, cluster };
  const [first] = clusterPlaces(clustered).map((each) => read(serverConfig(clustered, each)));
  expect(first.server_name).toBe("room-1");
  expect(first.cluster.authorization).toMatchObject({ user: "route", password: record.routes });
  expect(first.cluster.routes).toEqual(
    ["b.example", "c.example"].map((host) => `nats://route:${record.routes}@${host}:6222`),
  );
  for (const part of [first, first.cluster, first.websocket]) expect(part).toHaveProperty("tls");
  expect([replicasOf(1), replicasOf(2), replicasOf(3), replicasOf(5)]).toEqual([1, 1, 3, 3]);
});

it("has each user an account of its own, with its own code, its own limits and no other's inbox?", () => {
  const accounts = JSON.stringify(roomAccounts(record));
  const all = read(accounts);
  expect(Object.keys(all)).toEqual(["ROOM", "USER_facilitator", "USER_team-red", "USER_team-blue"]);
  const red = all["USER_team-red"];
  expect(red.users).toHaveLength(1);
  expect(red.users[0].password).toBe(record.teams[0]?.code);
  expect(red.limits.max_connections).toBeLessThan(100);
  expect(JSON.stringify(red)).not.toMatch(/blue|facilitator/);
  const handedToBlue = all.ROOM.exports.filter((each: { accounts: string[] }) =>
    each.accounts.includes("USER_team-blue"),
  );
  expect(JSON.stringify(handedToBlue)).not.toMatch(/team\.red|team-red\.>/);
  expect(all.ROOM.exports.every((each: object) => "accounts" in each)).toBe(true);
});

it("can nobody come in for a team that was put out, while its account stays for when it is let in again?", () => {
  const text = serverConfig(withoutTeam(record, "red"), laptopPlace(record, "/room"));
  const { accounts } = JSON.parse(text);
  const before = JSON.parse(serverConfig(record, laptopPlace(record, "/room"))).accounts;
  expect(accounts["USER_team-red"]).toEqual({ ...before["USER_team-red"], users: [] });
  expect(before["USER_team-red"].users).toHaveLength(1);
  expect(text).not.toContain(record.teams[0]?.code ?? "?");
});

it("does the store refuse what could erase others' work, and drop nothing when it is full?", () => {
  expect(bucketConfig(3)).toMatchObject({
    num_replicas: 3,
    allow_rollup_hdrs: false,
    deny_delete: true,
    deny_purge: true,
    allow_direct: true,
    discard: "new",
    max_msgs_per_subject: 5,
    max_msg_size: 512 * 1024,
  });
});
