import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";

// As on a page that came over plain http: no crypto.randomUUID, and nothing that seals.
beforeAll(() => {
  const { crypto } = globalThis;
  vi.stubGlobal("crypto", {
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  });
  vi.resetModules();
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it("is an id made on a page that came over plain http, and never the same twice?", async () => {
  const { newId } = await import("./new-id");
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

it("are unsaved edits, versions and a reading kept there?", async () => {
  const design = blankDesign("d", "D");
  const { versionOf } = await import("./design-versions");
  expect(versionOf(design, "first", 0, []).id).toMatch(/^[0-9a-f]{32}$/);
  await expect(import("./unsaved-copy")).resolves.toBeDefined();
  await expect(import("./kept-reading")).resolves.toBeDefined();
});
