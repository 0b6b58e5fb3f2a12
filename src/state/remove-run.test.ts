import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepTeamNumbers, keptTeamNumbers } from "../storage/kept-team-numbers";
import { runRecords } from "../storage/run-records";
import { handInsOf, keepHandIns } from "./hand-ins";
import { removeRun } from "./remove-run";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const blue = { name: "blue.json", text: "{}", modified: "2026-11-20T09:30:00.000Z" };

it("does a kept file still say when it was last changed?", async () => {
  await keepHandIns("dated", [blue, { name: "green.json", text: "{}" }]);
  const files = await handInsOf("dated");
  expect(files.map(({ modified }) => modified)).toEqual([blue.modified, undefined]);
});

it("does a run take its files and numbers along when it is removed, and leave those of others?", async () => {
  const runs = await runRecords();
  for (const id of ["gone", "stays"]) {
    await runs.keep({ id, text: "{}", keptAt: 1 });
    await keepHandIns(id, [blue]);
    keepTeamNumbers(id, new Map([["blue", 1]]));
  }
  await removeRun("gone");
  expect(await runs.load("gone")).toBeUndefined();
  expect(await handInsOf("gone")).toEqual([]);
  expect(keptTeamNumbers("gone").size).toBe(0);
  expect(await runs.load("stays")).toBeDefined();
  expect(await handInsOf("stays")).toHaveLength(1);
  expect(keptTeamNumbers("stays").size).toBe(1);
});
