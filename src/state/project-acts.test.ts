import { beforeEach, describe, expect, it, vi } from "vitest";
import { blankDesign, type MandateDesign } from "../domain/design";
import { webStorage } from "../storage/cases/web-storage";
import type { DesignStorage } from "../storage/design-records";
import { memoryStorage } from "../storage/memory-storage";

let storage: DesignStorage;
vi.mock("../storage/device-storage", () => ({ deviceStorage: async () => storage }));

/** The app as it starts, with one design on the desk. */
async function start() {
  vi.resetModules();
  const parts = {
    ...(await import("./project-acts")),
    ...(await import("./keep-as-option")),
    ...(await import("./duplicate-saved")),
    ...(await import("./change-option")),
    ...(await import("./options-kept")),
    ...(await import("./begin-work")),
    ...(await import("./design-store")),
    ...(await import("./desk")),
  };
  const { autosave } = await parts.desk();
  await parts.beginNew(blankDesign("first", "First"));
  const open = () => parts.useDesignStore.getState().design;
  const all = async () => (await parts.optionsOf(open()?.option?.project)).designs;
  const kept = async (title: string) => {
    const result = await parts.keepAsOption(open() as MandateDesign, title);
    return result.outcome === "kept" ? result.id : result.outcome;
  };
  return { ...parts, autosave, open, all, kept };
}

const rename = (title: string) => (design: MandateDesign) => ({ ...design, about: { title } });
const saved = async (id: string) => {
  const opened = (await storage.load(id))?.opened;
  return opened?.ok ? opened.design : undefined;
};
const standing = (designs: readonly MandateDesign[]) =>
  designs
    .map(({ about, option }) => [about.title, option?.place, option?.projectTitle])
    .sort((a, b) => Number(a[1]) - Number(b[1]));

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
});

describe("does keeping an option leave the open design where it is?", () => {
  it("makes a project of the two, and saves both", async () => {
    const app = await start();
    const id = await app.kept("Second");
    expect(app.open()?.id).toBe("first");
    expect(standing(await app.all())).toEqual([
      ["First", 0, "First"],
      ["Second", 1, "First"],
    ]);
    expect(await saved(id)).toMatchObject({ id, about: { title: "Second" } });
  });

  it("changes nothing where there is no room on the device", async () => {
    const app = await start();
    vi.spyOn(storage, "save").mockResolvedValue({ outcome: "failed", cause: "quota" });
    const result = await app.keepAsOption(app.open() as MandateDesign, "Second");
    expect(result).toEqual({ outcome: "failed", cause: "quota" });
    expect(app.open()).not.toHaveProperty("option");
    expect(await storage.list()).toHaveLength(1);
  });

  it("says so where the device cannot be read", async () => {
    const app = await start();
    await app.kept("Second");
    vi.spyOn(storage, "list").mockRejectedValue(new DOMException("disk", "DataError"));
    expect(await app.kept("Third")).toBe("failed");
  });

  it("takes eight and a baseline, and no ninth, nor a second baseline", async () => {
    const app = await start();
    for (let number = 2; number <= 8; number += 1) await app.kept(`Option ${number}`);
    expect(await app.kept("Option 9")).toBe("full");
    const open = app.open() as MandateDesign;
    const baseline = await app.keepAsBaseline(open, "no-mission", "No mission");
    expect(baseline.outcome).toBe("kept");
    expect(await app.keepAsBaseline(open, "regional-force", "Regional")).toEqual({
      outcome: "full",
    });
    expect(await storage.list()).toHaveLength(9);
  });

  it("counts one that cannot be opened as one that is there", async () => {
    const app = await start();
    for (let number = 2; number <= 8; number += 1) await app.kept(`Option ${number}`);
    const load = storage.load.bind(storage);
    const damaged = (await app.all()).find(({ about }) => about.title === "Option 5")?.id;
    vi.spyOn(storage, "load").mockImplementation(async (id) => {
      const stored = await load(id);
      if (!stored || id !== damaged) return stored;
      return { ...stored, opened: { ok: false, problem: { code: "not-json", detail: "" } } };
    });
    expect(await app.kept("Option 9")).toBe("full");
    const { damaged: told, designs } = await app.optionsOf(app.open()?.option?.project);
    expect(told.map(({ title }) => title)).toEqual(["Option 5"]);
    expect(designs).toHaveLength(7);
  });
});

describe("is where an option stands no step of undo?", () => {
  it("undoing an answer from before the project leaves the design in it", async () => {
    const app = await start();
    app.changeDesign(rename("Renamed"));
    await app.kept("Second");
    app.undo();
    expect(app.open()).toMatchObject({ about: { title: "First" }, option: { place: 0 } });
    app.redo();
    expect(app.open()).toMatchObject({ about: { title: "Renamed" }, option: { place: 0 } });
  });

  it("and what the author says of the open option is one", async () => {
    const app = await start();
    await app.kept("Second");
    await app.changeOption("first", {
      change: (design) =>
        ({ ...design, option: { ...design.option, risks: "Rain" } }) as MandateDesign,
    });
    expect(app.open()?.option?.risks).toBe("Rain");
    app.undo();
    expect(app.open()?.option).not.toHaveProperty("risks");
    expect(app.open()?.option?.place).toBe(0);
  });
});

describe("is an option that is not on the desk written to with what others saved of it?", () => {
  it("keeps what a second tab saved between the reading and the writing", async () => {
    const app = await start();
    const id = await app.kept("Second");
    const load = storage.load.bind(storage);
    vi.spyOn(storage, "load").mockImplementationOnce(async (asked) => {
      const before = await load(asked);
      const theirs = { ...(await saved(id)), about: { title: "Theirs" } } as MandateDesign;
      await storage.save(theirs, 1, 5);
      return before;
    });
    const risks = (design: MandateDesign) =>
      ({ ...design, option: { ...design.option, risks: "Mine" } }) as MandateDesign;
    expect(await app.changeOption(id, { change: risks })).toEqual({ outcome: "changed" });
    expect(await saved(id)).toMatchObject({
      about: { title: "Theirs" },
      option: { risks: "Mine" },
    });
  });

  it("does not bring back one that was removed, nor touch one that cannot be opened", async () => {
    const app = await start();
    const id = await app.kept("Second");
    await storage.remove(id);
    expect(await app.changeOption(id, { change: rename("X") })).toEqual({ outcome: "gone" });
    const problem = { code: "newer-version", version: 99, known: 4 } as const;
    const stored = await storage.load("first");
    vi.spyOn(storage, "load").mockResolvedValue(
      stored && { ...stored, opened: { ok: false, problem } },
    );
    const save = vi.spyOn(storage, "save");
    expect(await app.changeOption("other", { change: rename("X") })).toEqual({
      outcome: "refused",
      problem,
    });
    expect(save).not.toHaveBeenCalled();
  });

  it("gives up with a word where another tab saves it again and again, and where the disk fails", async () => {
    const app = await start();
    const id = await app.kept("Second");
    const late = { outcome: "changed-elsewhere", revision: 9, isReadable: true } as const;
    vi.spyOn(storage, "save").mockResolvedValue(late);
    expect(await app.changeOption(id, { change: rename("X") })).toMatchObject({
      outcome: "failed",
    });
    vi.spyOn(storage, "load").mockRejectedValue(new DOMException("disk", "DataError"));
    expect(await app.changeOption(id, { change: rename("X") })).toMatchObject({
      outcome: "failed",
    });
  });
});

it("is an option read only once what is being written to it is there?", async () => {
  const app = await start();
  const id = await app.kept("Second");
  const writes = ["One", "Two", "Three"].map((title) =>
    app.changeOption(id, { change: rename(title) }),
  );
  expect((await app.latestOption(id))?.about.title).not.toBe("Second");
  expect((await Promise.all(writes)).map(({ outcome }) => outcome)).toEqual(
    Array(3).fill("changed"),
  );
  expect((await storage.load(id))?.record.revision).toBe(4);
});

describe("do the acts on a project reach each of its options?", () => {
  it("renames it in all, and names the one that could not be", async () => {
    const app = await start();
    const id = await app.kept("Second");
    expect(await app.renameProject(await app.all(), "Talks")).toEqual([]);
    expect((await app.all()).map(({ option }) => option?.projectTitle)).toEqual(["Talks", "Talks"]);
    const before = await app.all();
    await storage.remove(id);
    expect(await app.renameProject(before, "Later")).toEqual([
      { title: "Second", why: { outcome: "gone" } },
    ]);
    expect(app.open()?.option?.projectTitle).toBe("Later");
  });

  it("moves an option past its neighbour, the open one as well", async () => {
    const app = await start();
    const id = await app.kept("Second");
    expect(await app.moveOption(await app.all(), id, -1)).toEqual([]);
    expect(standing(await app.all())).toEqual([
      ["Second", 0, "First"],
      ["First", 1, "First"],
    ]);
    expect(await app.moveOption(await app.all(), id, -1)).toEqual([]);
    expect(app.open()?.option?.place).toBe(1);
  });

  it("makes an option of a baseline, and not where there is no room", async () => {
    const app = await start();
    const made = await app.keepAsBaseline(app.open() as MandateDesign, "no-mission", "None");
    const id = made.outcome === "kept" ? made.id : "";
    expect(await app.makeOptionOf(await app.all(), id)).toEqual({ outcome: "changed" });
    expect((await saved(id))?.option).toEqual({
      project: expect.any(String),
      projectTitle: "First",
      place: 1,
    });
    for (let number = 3; number <= 8; number += 1) await app.kept(`Option ${number}`);
    expect(await app.makeOptionOf(await app.all(), id)).toEqual({ outcome: "full" });
  });

  it("takes one out with what its author said of it", async () => {
    const app = await start();
    const id = await app.kept("Second");
    await app.changeOption(id, {
      change: (design) =>
        ({ ...design, option: { ...design.option, risks: "Rain" } }) as MandateDesign,
    });
    await app.leaveProject(id);
    expect(standing(await app.all())).toEqual([["First", 0, "First"]]);
    expect((await saved(id))?.option).toMatchObject({
      projectTitle: "Second",
      risks: "Rain",
      place: 0,
    });
  });

  it("removes the open one for good and puts another of them on the desk", async () => {
    const app = await start();
    const id = await app.kept("Second");
    expect(await app.removeOption("first", id)).toBe(true);
    expect(app.open()?.id).toBe(id);
    expect((await storage.list()).map((listing) => listing.id)).toEqual([id]);
    expect(await app.removeOption(id, undefined)).toBe(true);
    expect(app.open()).toBeUndefined();
  });
});

describe("is a saved design duplicated as one more option, with the copy on the desk?", () => {
  it("of a project that the two make", async () => {
    const app = await start();
    await app.beginNew(blankDesign("other", "Other"));
    expect(await app.duplicateSaved("first", () => "First (copy)")).toEqual({ outcome: "opened" });
    expect(standing(await app.all())).toEqual([
      ["First", 0, "First"],
      ["First (copy)", 1, "First"],
    ]);
    expect(app.open()?.about.title).toBe("First (copy)");
    expect(await saved("other")).not.toHaveProperty("option");
  });

  it("under a title that no other of the project has", async () => {
    const app = await start();
    await app.kept("First (copy)");
    const taken = vi.fn((titles: readonly string[]) => `Beside ${titles.join(", ")}`);
    await app.duplicateSaved("first", taken);
    expect([...(taken.mock.lastCall?.[0] ?? [])].sort()).toEqual(["First", "First (copy)"]);
    const kept = await app.keepAsOption(app.open() as MandateDesign, taken);
    expect(taken.mock.lastCall?.[0]).toHaveLength(3);
    expect(kept).toMatchObject({ outcome: "kept", title: expect.stringMatching(/^Beside First/) });
  });

  it("with the edits of the open one that were not saved yet", async () => {
    const app = await start();
    app.changeDesign((design) => ({ ...design, force: { troopCeiling: { value: 5000 } } }));
    await app.duplicateSaved("first", () => "Copy");
    expect(app.open()?.force?.troopCeiling?.value).toBe(5000);
  });

  it("and not where the project is full, or the design cannot be opened", async () => {
    const app = await start();
    for (let number = 2; number <= 8; number += 1) await app.kept(`Option ${number}`);
    expect(await app.duplicateSaved("first", () => "Ninth")).toEqual({ outcome: "full" });
    expect(await app.duplicateSaved("nobody", () => "Copy")).toEqual({ outcome: "stayed" });
    expect(await storage.list()).toHaveLength(8);
  });
});
