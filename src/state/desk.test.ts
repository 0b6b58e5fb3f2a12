import { beforeEach, describe, expect, it, vi } from "vitest";
import { blankDesign, type MandateDesign } from "../domain/design";
import { webStorage } from "../storage/cases/web-storage";
import type { DesignStorage } from "../storage/design-records";
import { memoryStorage } from "../storage/memory-storage";

let storage: DesignStorage;
vi.mock("../storage/device-storage", () => ({ deviceStorage: async () => storage }));

/** The app as it starts: nothing in memory, the device as it was left. */
async function start() {
  vi.resetModules();
  const parts = {
    ...(await import("./desk")),
    ...(await import("./begin-work")),
    ...(await import("./leave-desk")),
    ...(await import("./second-tab")),
    ...(await import("./open-file")),
    ...(await import("./design-store")),
  };
  const { autosave } = await parts.desk();
  return { ...parts, autosave, open: () => parts.useDesignStore.getState().design };
}

const titled = (id: string, title: string): MandateDesign => blankDesign(id, title);
const rename = (title: string) => (design: MandateDesign) => ({ ...design, about: { title } });
const unsavedOnDevice = () =>
  Object.entries(window.localStorage)
    .filter(([key]) => key.startsWith("mandate-wizard.unsaved"))
    .map(([, text]) => text);
const titlesOnDevice = async () => (await storage.list()).map(({ title }) => title).sort();

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
});

describe("does the work come back after a reload?", () => {
  it("opens the design that was open last", async () => {
    const first = await start();
    await first.beginNew(titled("a", "A"));
    await first.beginNew(titled("b", "B"));
    expect((await start()).open()?.id).toBe("b");
  });

  it("puts back edits that could not be saved when the page was left", async () => {
    const first = await start();
    await first.beginNew(titled("a", "A"));
    first.changeDesign(rename("Typed just now"));
    vi.spyOn(storage, "save").mockResolvedValueOnce({ outcome: "failed", cause: "refused" });
    await first.leaveDesk();
    const again = await start();
    expect(again.open()?.about.title).toBe("Typed just now");
    expect(await titlesOnDevice()).toEqual(["Typed just now"]);
  });

  it("sets such edits beside what another tab has saved since", async () => {
    const first = await start();
    await first.beginNew(titled("a", "A"));
    first.changeDesign(rename("Mine"));
    vi.spyOn(storage, "save").mockResolvedValueOnce({ outcome: "failed", cause: "refused" });
    await first.leaveDesk();
    await storage.save(titled("a", "Theirs"), 1, 5);
    expect((await start()).open()?.about.title).toBe("Mine");
    expect(await titlesOnDevice()).toEqual(["Mine", "Theirs"]);
  });

  it("puts back what two tabs left behind, each as it was", async () => {
    for (const [id, title] of [
      ["a", "A, edited"],
      ["b", "B, edited"],
    ] as const) {
      const tab = await start();
      await tab.beginNew(titled(id, id));
      tab.changeDesign(rename(title));
      vi.spyOn(storage, "save").mockResolvedValue({ outcome: "failed", cause: "refused" });
      await tab.leaveDesk();
      vi.restoreAllMocks();
      window.sessionStorage.removeItem("mandate-wizard.last-open");
      if (id === "a") await storage.save(titled("b0", "Between"), 0, 1);
    }
    await start();
    expect(await titlesOnDevice()).toEqual(["A, edited", "B, edited", "Between"]);
  });

  it("lets no unsaved edit go before it is saved, nor one that cannot be opened today", async () => {
    const newer = JSON.stringify({ ...titled("n", "N"), schemaVersion: 99 });
    const text = JSON.stringify({ revision: 1, design: newer });
    window.localStorage.setItem("mandate-wizard.unsaved.newer", text);
    const first = await start();
    await first.beginNew(titled("a", "A"));
    first.changeDesign(rename("Typed just now"));
    vi.spyOn(storage, "save").mockResolvedValue({ outcome: "failed", cause: "quota" });
    await first.leaveDesk();
    const again = await start();
    expect(again.open()?.about.title).toBe("Typed just now");
    expect(unsavedOnDevice()).toHaveLength(2);
    vi.restoreAllMocks();
    expect((await start()).open()?.about.title).toBe("Typed just now");
    expect(unsavedOnDevice()).toEqual([text]);
  });

  it("says why a damaged design was not opened, and leaves its text alone", async () => {
    const first = await start();
    await first.beginNew(titled("a", "A"));
    vi.spyOn(storage, "load").mockResolvedValue({
      opened: { ok: false, problem: { code: "not-json", detail: "" } },
      record: { id: "a", title: "A", text: "{", savedAt: 1, revision: 1 },
    });
    const again = await start();
    expect(again.open()).toBeUndefined();
    expect(again.useDesk.getState().problem?.code).toBe("not-json");
  });
});

it("does the app start where a disk gives nothing back, and say so?", async () => {
  const first = await start();
  await first.beginNew(titled("a", "A"));
  first.changeDesign(rename("Typed just now"));
  vi.spyOn(storage, "save").mockResolvedValue({ outcome: "failed", cause: "refused" });
  await first.leaveDesk();
  vi.spyOn(storage, "load").mockRejectedValue(new DOMException("disk", "DataError"));
  const again = await start();
  expect(again.useDesk.getState()).toMatchObject({ isReady: true, problem: { code: "not-json" } });
  expect(unsavedOnDevice()).toHaveLength(1);
});

describe("is unsaved work ever left behind?", () => {
  it("waits for the author's word before another design replaces work that cannot be saved", async () => {
    const app = await start();
    await app.beginNew(titled("a", "A"));
    vi.spyOn(storage, "save").mockResolvedValue({ outcome: "failed", cause: "quota" });
    app.changeDesign(rename("Not saved"));
    const asked = async (answer: boolean) => {
      const went = app.beginNew(titled("b", "B"));
      await vi.waitUntil(() => app.useDesk.getState().waiting !== undefined);
      expect(app.open()?.about.title).toBe("Not saved");
      app.answerWaiting(answer);
      return went;
    };
    expect(await asked(false)).toBe(false);
    expect(app.open()?.about.title).toBe("Not saved");
    expect(await asked(true)).toBe(true);
    expect(app.open()?.id).toBe("b");
  });

  it("takes up what another tab saved only where nothing of its own is unsaved", async () => {
    const app = await start();
    await app.beginNew(titled("a", "A"));
    await storage.save(titled("a", "Theirs"), 1, 5);
    await app.returnToDesk();
    expect(app.open()?.about.title).toBe("Theirs");
    app.changeDesign(rename("Mine"));
    await storage.save(titled("a", "Theirs again"), 2, 6);
    await app.returnToDesk();
    expect(app.open()?.about.title).toBe("Mine");
  });

  it("keeps both on the author's word, under the name given", async () => {
    const app = await start();
    await app.beginNew(titled("a", "A"));
    await storage.save(titled("a", "Theirs"), 1, 5);
    app.changeDesign(rename("Mine"));
    await app.keepBoth("Mine (copy)");
    expect(await titlesOnDevice()).toEqual(["Mine (copy)", "Theirs"]);
  });
});

describe("is work safe from what happens outside this tab?", () => {
  it("says that a removed design is gone, keeps it in the tab, and saves it again on request", async () => {
    const app = await start();
    await app.beginNew(titled("a", "A"));
    await storage.remove("a");
    await app.returnToDesk();
    const { useSavedState } = await import("./saving");
    expect(useSavedState.getState().saved).toEqual({ state: "gone" });
    expect(app.open()?.id).toBe("a");
    app.changeDesign(rename("Edited since"));
    await app.autosave.flush();
    expect(await titlesOnDevice()).toEqual([]);
    await app.keepMine();
    expect(await titlesOnDevice()).toEqual(["Edited since"]);
  });

  it("never replaces what a newer version of the app has saved, not even on the author's word", async () => {
    const app = await start();
    await app.beginNew(titled("a", "A"));
    const theirs = {
      opened: {
        ok: false as const,
        problem: { code: "newer-version" as const, version: 99, known: 2 },
      },
      record: { id: "a", title: "Theirs", text: "{}", savedAt: 5, revision: 2 },
    };
    vi.spyOn(storage, "load").mockResolvedValue(theirs);
    const save = vi.spyOn(storage, "save");
    app.changeDesign(rename("Mine"));
    await app.returnToDesk();
    await app.keepMine();
    await app.takeTheirs();
    expect(save).not.toHaveBeenCalled();
    expect(app.open()?.about.title).toBe("Mine");
    const { useSavedState } = await import("./saving");
    expect(useSavedState.getState().saved).toEqual({
      state: "changed-elsewhere",
      isReadable: false,
    });
  });
});

describe("does opening a file leave what is on the device alone?", () => {
  const file = (text: string) => new File([text], "a.mandate.json");

  it("opens a design that the device does not hold as it is", async () => {
    const app = await start();
    const result = await app.openFile(file(JSON.stringify(titled("new", "New"))));
    expect(result).toMatchObject({ outcome: "opened", isCopy: false, title: "New" });
    expect(app.open()?.id).toBe("new");
  });

  it("opens one that it holds as a copy", async () => {
    const app = await start();
    await app.beginNew(titled("a", "On the device"));
    const result = await app.openFile(file(JSON.stringify(titled("a", "In the file"))));
    expect(result).toMatchObject({ outcome: "opened", isCopy: true });
    expect(await titlesOnDevice()).toEqual(["In the file", "On the device"]);
  });

  it("changes nothing for one that cannot be used", async () => {
    const app = await start();
    await app.beginNew(titled("a", "A"));
    const result = await app.openFile(file("{}"));
    expect(result).toMatchObject({ outcome: "refused", problem: { code: "not-a-design" } });
    expect(app.open()?.id).toBe("a");
    expect(await titlesOnDevice()).toEqual(["A"]);
  });
});
