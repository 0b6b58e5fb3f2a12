import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { memoryStorage } from "./memory-storage";

describe("does storage keep its word?", () => {
  it("gives a saved design back, newest first in the list", async () => {
    const storage = memoryStorage();
    await storage.save(blankDesign("a", "First"), 0, 1);
    await storage.save(blankDesign("b", "Second"), 0, 2);
    expect((await storage.list()).map(({ title }) => title)).toEqual(["Second", "First"]);
    const loaded = await storage.load("a");
    expect(loaded?.opened).toEqual({ ok: true, design: blankDesign("a", "First") });
    expect(loaded?.record.revision).toBe(1);
  });

  it("refuses a save over another tab's newer one, and keeps that one", async () => {
    const storage = memoryStorage();
    await storage.save(blankDesign("a", "Mine"), 0, 1);
    await storage.save(blankDesign("a", "Theirs"), 1, 2);
    const late = await storage.save(blankDesign("a", "Mine again"), 1, 3);
    expect(late).toEqual({ outcome: "changed-elsewhere", revision: 2 });
    expect((await storage.load("a"))?.record.title).toBe("Theirs");
  });

  it("forgets a removed design and only that one", async () => {
    const storage = memoryStorage();
    await storage.save(blankDesign("a", "A"), 0, 1);
    await storage.save(blankDesign("b", "B"), 0, 1);
    await storage.remove("a");
    expect(await storage.load("a")).toBeUndefined();
    expect(await storage.load("b")).toBeDefined();
  });
});
