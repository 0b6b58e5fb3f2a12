import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import type { DesignStorage } from "./design-records";
import { deviceStorage } from "./device-storage";
import { memoryStorage } from "./memory-storage";

beforeEach(() => void vi.stubGlobal("indexedDB", new IDBFactory()));

describe.each([
  { kind: "memory", open: async (): Promise<DesignStorage> => memoryStorage() },
  { kind: "the device", open: () => deviceStorage() },
])("does storage in $kind keep its word?", ({ open }) => {
  it("gives a saved design back, newest first in the list", async () => {
    const storage = await open();
    await storage.save(blankDesign("a", "First"), 0, 1);
    await storage.save(blankDesign("b", "Second"), 0, 2);
    expect((await storage.list()).map(({ title }) => title)).toEqual(["Second", "First"]);
    const loaded = await storage.load("a");
    expect(loaded?.opened).toEqual({ ok: true, design: blankDesign("a", "First") });
    expect(loaded?.record.revision).toBe(1);
  });

  it("tells in the list which project a design is an option of, as it was saved last", async () => {
    const storage = await open();
    const listed = { project: "p", projectTitle: "P", place: 1 };
    const option = { ...listed, risks: "Told in the design alone" };
    await storage.save({ ...blankDesign("a", "A"), option }, 0, 1);
    expect((await storage.list())[0]?.option).toEqual(listed);
    await storage.save(
      { ...blankDesign("a", "A"), option: { ...option, baseline: "no-mission" } },
      1,
      2,
    );
    expect((await storage.list())[0]?.option).toEqual({ ...listed, baseline: "no-mission" });
    await storage.save(blankDesign("a", "A"), 2, 3);
    expect((await storage.list())[0]).not.toHaveProperty("option");
  });

  it("refuses a save over another tab's newer one, and keeps that one", async () => {
    const storage = await open();
    await storage.save(blankDesign("a", "Mine"), 0, 1);
    await storage.save(blankDesign("a", "Theirs"), 1, 2);
    const late = await storage.save(blankDesign("a", "Mine again"), 1, 3);
    expect(late).toEqual({ outcome: "changed-elsewhere", revision: 2, isReadable: true });
    expect((await storage.load("a"))?.record.title).toBe("Theirs");
  });

  it("tells a design that was removed since from a new one, and saves it only as new", async () => {
    const storage = await open();
    await storage.save(blankDesign("a", "A"), 0, 1);
    await storage.remove("a");
    expect(await storage.save(blankDesign("a", "A"), 1, 2)).toEqual({ outcome: "gone" });
    expect(await storage.load("a")).toBeUndefined();
    expect(await storage.save(blankDesign("a", "A"), 0, 3)).toMatchObject({ outcome: "saved" });
  });

  it("forgets a removed design with its versions, and only that one", async () => {
    const storage = await open();
    for (const id of ["a", "b"]) {
      await storage.save(blankDesign(id, id), 0, 1);
      await storage.versions.keep(blankDesign(id, id), "First draft", 1);
    }
    await storage.remove("a");
    expect(await storage.load("a")).toBeUndefined();
    expect(await storage.versions.list("a")).toEqual([]);
    expect(await storage.load("b")).toBeDefined();
    expect(await storage.versions.list("b")).toHaveLength(1);
  });

  it("keeps versions in the order in which they were kept, whatever the clock says", async () => {
    const { versions } = await open();
    await versions.keep(blankDesign("a", "One"), "First", 9000);
    await versions.keep(blankDesign("a", "Two"), "After the clock was put back", 10);
    const kept = await versions.list("a");
    expect(kept.map(({ name }) => name)).toEqual(["After the clock was put back", "First"]);
    expect(kept[1]?.opened).toEqual({ ok: true, design: blankDesign("a", "One") });
    await versions.remove(String(kept[0]?.id));
    expect((await versions.list("a")).map(({ name }) => name)).toEqual(["First"]);
  });

  it("knows since when changes lie in no file", async () => {
    const storage = await open();
    const since = async () => (await storage.list())[0]?.unfiledSince;
    await storage.save(blankDesign("a", "A"), 0, 100);
    await storage.save(blankDesign("a", "B"), 1, 200);
    expect(await since()).toBe(100);
    await storage.noteFile("a");
    expect(await since()).toBeUndefined();
    await storage.save(blankDesign("a", "C"), 2, 300);
    expect(await since()).toBe(300);
  });
});
