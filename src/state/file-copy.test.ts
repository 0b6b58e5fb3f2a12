import { expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { webStorage } from "../storage/cases/web-storage";
import { fileDueAfter } from "../storage/file-due";
import { memoryStorage } from "../storage/memory-storage";

const storage = memoryStorage();
vi.mock("../storage/device-storage", () => ({ deviceStorage: async () => storage }));
const saveDesignFile = vi.fn();
vi.mock("../storage/save-file", () => ({ saveDesignFile }));

it("is a file of old work asked for when it is opened, and no more once it is saved?", async () => {
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
  const { lookForFileDue, putOffFile, saveOpenDesign, useFileDue } = await import("./file-copy");
  const { beginNew } = await import("./begin-work");
  const { changeDesign } = await import("./design-store");
  const { desk } = await import("./desk");
  const { autosave } = await desk();
  await beginNew(blankDesign("a", "A"));
  for (const title of ["B", "C", "D"]) {
    changeDesign((design) => ({ ...design, about: { title } }));
    await autosave.flush();
  }
  const since = () => useFileDue.getState().since;
  const inDays = Date.now() + 2 * fileDueAfter;
  await lookForFileDue();
  expect(since()).toBeUndefined();
  await lookForFileDue(inDays);
  expect(since()).toBe((await storage.list())[0]?.unfiledSince);
  putOffFile();
  expect(since()).toBeUndefined();
  await saveOpenDesign();
  expect(saveDesignFile).toHaveBeenCalledOnce();
  await lookForFileDue(inDays);
  expect(since()).toBeUndefined();
});
