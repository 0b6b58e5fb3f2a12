import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sayKeys } from "./cases/room-for-tests";
import { findServer, howToInstall } from "./find-server";
import { newRecord } from "./new-record";
import { makeFolder, readRecord, usualFolder, writeRecord } from "./room-folder";
import { lastFault } from "./run-server";

const base = mkdtempSync(join(tmpdir(), "room-folder-"));
afterAll(() => rmSync(base, { recursive: true }));
const place = { host: "127.0.0.1", port: 4180, wsPort: 9222, clientPort: 4222 };
const modeOf = (file: string) => statSync(file).mode & 0o777;

describe("where and how is a room kept?", () => {
  it.each([
    ["linux", {}, "/home/u/.local/share/mandate-wizard/room"],
    ["linux", { XDG_DATA_HOME: "/data" }, "/data/mandate-wizard/room"],
    ["darwin", {}, "/home/u/Library/Application Support/mandate-wizard/room"],
    ["win32", { LOCALAPPDATA: "/local" }, "/local/mandate-wizard/room"],
  ] as const)("on %s with %j at %s", (platform, env, folder) => {
    expect(usualFolder({ platform, env }, "/home/u")).toBe(folder);
  });

  it("so that its owner alone can read it, and it comes back as it was", async () => {
    const folder = join(base, "own");
    const record = newRecord(["1"], place, randomBytes);
    await makeFolder(sayKeys, folder);
    const file = await writeRecord(sayKeys, folder, record);
    expect([modeOf(folder), modeOf(file)]).toEqual([0o700, 0o600]);
    expect(await readRecord(sayKeys, folder)).toEqual(record);
  });
});

it.each(["", "{", "null", '{"version":2}', '{"version":1,"teams":[{"id":"../x","code":"A"}]}'])(
  "is a record that holds %j told by its name, and left where it is?",
  async (text) => {
    const file = join(base, "room.json");
    writeFileSync(file, text);
    await expect(readRecord(sayKeys, base)).rejects.toThrow(`room-server.damaged ${file}`);
    expect(statSync(file).size).toBe(text.length);
  },
);

it.each([
  ["below a file", join(base, "room.json", "below-a-file")],
  ["where a file lies", join(base, "room.json")],
  ...(existsSync("/proc") ? [["where the system makes none", "/proc/nope/room"]] : []),
])("is a folder that cannot be made told by its name: %s?", async (_, folder = "") => {
  writeFileSync(join(base, "room.json"), "");
  await expect(makeFolder(sayKeys, folder)).rejects.toThrow(`room-server.folder ${folder}`);
});

it("is a folder made with all that is missing on the way to it?", async () => {
  const folder = join(base, "new", "and", "deep");
  await makeFolder(sayKeys, folder);
  expect(modeOf(folder)).toBe(0o700);
});

it("is there no room where none was begun?", async () => {
  expect(await readRecord(sayKeys, join(base, "nowhere"))).toBeUndefined();
});

it("which program is taken: the one that is named, else one on the way, else none?", () => {
  const own = join(base, "nats-server");
  writeFileSync(own, "");
  const lookFor = (env: Record<string, string>) => findServer({ platform: "win32", env });
  expect(lookFor({ NATS_SERVER: own })).toBeUndefined();
  chmodSync(own, 0o755);
  expect(lookFor({ NATS_SERVER: own })).toBe(own);
  expect(findServer({ platform: "aix", env: { PATH: base } })).toBe(own);
  expect(lookFor({ PATH: base })).toBeUndefined();
  expect(howToInstall("darwin")).toMatch(/mac$/);
  expect(howToInstall("win32")).toMatch(/windows$/);
  expect(howToInstall("linux", true)).toMatch(/debian$/);
  expect(howToInstall("linux", false)).toMatch(/other$/);
});

it("is the last fault of a log said without time and number?", () => {
  const log =
    "[1] 2026/01/01 [INF] a\n[1] 2026/01/01 [ERR] first\n[1] 2026/01/01 [FTL] the port\n[1] x [INF] b";
  expect(lastFault(log)).toBe("the port");
  expect(lastFault("")).toBe("");
});
