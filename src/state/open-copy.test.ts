import { beforeEach, describe, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { withValue } from "../domain/edit";
import { webStorage } from "../storage/cases/web-storage";
import { memoryStorage } from "../storage/memory-storage";

let storage = memoryStorage();
vi.mock("../storage/device-storage", () => ({ deviceStorage: async () => storage }));

const mine = withValue(blankDesign("d", "Mine"), "force.troopCeiling", 4000);
const theirs = withValue(blankDesign("d", "Theirs"), "force.troopCeiling", 5000);

async function app() {
  vi.resetModules();
  return {
    ...(await import("./open-copy")),
    ...(await import("./begin-work")),
    ...(await import("./design-store")),
  };
}
const savedAt = async (id: string) => {
  const stored = await storage.load(id);
  return stored?.opened.ok ? stored.opened.design : undefined;
};

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
});

describe("does a design from elsewhere open without touching one that is here?", () => {
  it("keeps its id where nothing here has it, and is saved at once", async () => {
    const { openCopy } = await app();
    expect(await openCopy(theirs, 3)).toEqual({
      outcome: "opened",
      title: "Theirs",
      isCopy: false,
      migratedFrom: 3,
    });
    expect(await savedAt("d")).toEqual(theirs);
  });

  it("takes an id of its own beside the same design", async () => {
    const { openCopy, beginNew, useDesignStore } = await app();
    await beginNew(mine);
    expect(await openCopy(theirs)).toEqual({ outcome: "opened", title: "Theirs", isCopy: true });
    expect(await savedAt("d")).toEqual(mine);
    const id = useDesignStore.getState().design?.id ?? "";
    expect(id).not.toBe("d");
    expect(await savedAt(id)).toEqual({ ...theirs, id });
    expect(await storage.list()).toHaveLength(2);
  });

  it("is noted as a state that was handed over, so that a copy sent back is told against it", async () => {
    const { openCopy } = await app();
    await openCopy(theirs);
    const [version] = await storage.versions.list("d");
    expect(version?.shared).toBe("opened");
  });
});
