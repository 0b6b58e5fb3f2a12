import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { withValue } from "../domain/edit";
import type { DesignStorage } from "../storage/design-records";
import { memoryStorage } from "../storage/memory-storage";
import { beginDesign, changeDesign } from "./design-store";
import { type Autosave, savePause, startAutosave, useSavedState } from "./saving";

const setCeiling = (value: number) =>
  changeDesign((design) => withValue(design, "force.troopCeiling", value));
const storedCeiling = async (storage: DesignStorage) => {
  const loaded = await storage.load("d");
  return loaded?.opened.ok ? loaded.opened.design.force?.troopCeiling?.value : undefined;
};
const saidState = () => useSavedState.getState().saved;

describe("is work ever lost?", () => {
  let storage: DesignStorage;
  let autosave: Autosave;
  beforeEach(() => {
    vi.useFakeTimers();
    storage = memoryStorage();
    autosave = startAutosave(storage, () => 1234);
    beginDesign(blankDesign("d", "D"));
    autosave.follow(0);
  });
  afterEach(() => autosave.stop());

  it("saves a moment after the last edit and says when", async () => {
    setCeiling(1);
    setCeiling(2);
    await vi.advanceTimersByTimeAsync(savePause);
    expect(await storedCeiling(storage)).toBe(2);
    expect(saidState()).toEqual({ state: "saved", at: 1234, durable: false });
  });

  it("saves at once when the page is left", async () => {
    setCeiling(7);
    await autosave.flush();
    expect(await storedCeiling(storage)).toBe(7);
  });

  it("does not write over what another tab saved until the author says so", async () => {
    setCeiling(1);
    await autosave.flush();
    await storage.save(withValue(blankDesign("d", "D"), "force.troopCeiling", 99), 1, 2000);
    setCeiling(3);
    await autosave.flush();
    expect(saidState()).toEqual({ state: "changed-elsewhere", isReadable: true });
    expect(await storedCeiling(storage)).toBe(99);
    await autosave.overwrite();
    expect(await storedCeiling(storage)).toBe(3);
  });

  it("says that the disk is full, keeps the work, and tries again with the next edit", async () => {
    const save = vi.spyOn(storage, "save");
    save.mockResolvedValueOnce({ outcome: "failed", cause: "quota" });
    setCeiling(1);
    await autosave.flush();
    expect(saidState()).toEqual({ state: "failed", cause: "quota" });
    setCeiling(2);
    await autosave.flush();
    expect(await storedCeiling(storage)).toBe(2);
  });

  it("does not save a design that was only opened", async () => {
    const save = vi.spyOn(storage, "save");
    beginDesign(blankDesign("other", "Other"));
    autosave.follow(3);
    await autosave.flush();
    expect(save).not.toHaveBeenCalled();
  });
});
