import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { everyFileOf } from "./service-worker.mjs";

it("does the worker keep every file but itself and the page for frames, and notice a change of one whose name stays?", async () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(folder, "assets"));
  for (const name of [
    "index.html",
    "assets/main-AbC123.js",
    "service-worker.js",
    "licences.md",
    "embed.html",
  ])
    writeFileSync(join(folder, name), name);
  const before = await everyFileOf(folder);
  expect(before.map(({ url }) => url)).toEqual([
    "assets/main-AbC123.js",
    "index.html",
    "licences.md",
  ]);
  expect(before[0]?.revision).toBeNull();
  writeFileSync(join(folder, "index.html"), "changed");
  const after = await everyFileOf(folder);
  expect(after[1]?.revision).not.toBe(before[1]?.revision);
  expect(after[2]).toEqual(before[2]);
  rmSync(folder, { recursive: true });
});
