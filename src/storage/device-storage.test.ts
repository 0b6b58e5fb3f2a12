import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { teamDesign } from "../classroom/cases/team-design";
import { blankDesign } from "../domain/design";
import { webStorage } from "./cases/web-storage";
import { deviceStorage } from "./device-storage";
import { readingKeeper } from "./kept-reading";
import { rawRecords } from "./raw-records";
import { removeEverything } from "./remove-everything";

const newerText = JSON.stringify({ ...blankDesign("n", "From tomorrow"), schemaVersion: 99 });

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
});
afterEach(() => void vi.restoreAllMocks());

/** A device on which a later version of the app has worked. */
async function fromTomorrow() {
  const db = await openDB("mandate-wizard", 7, {
    upgrade: (opening) => {
      opening.createObjectStore("designs", { keyPath: "id" });
      opening.createObjectStore("versions", { keyPath: "id" }).createIndex("ofDesign", "designId");
      opening.createObjectStore("rooms");
    },
  });
  await db.put("designs", {
    id: "n",
    title: "From tomorrow",
    text: newerText,
    savedAt: 1,
    revision: 3,
  });
  await db.put("rooms", { open: true }, "room-1");
  db.close();
}

describe("is the work of a newer version safe from an older one?", () => {
  it("lists it, says that it cannot open it, and keeps its own work beside it", async () => {
    await fromTomorrow();
    const storage = await deviceStorage();
    expect(storage.durable).toBe(true);
    const loaded = await storage.load("n");
    expect(loaded?.opened).toMatchObject({ ok: false, problem: { code: "newer-version" } });
    expect(await storage.save(blankDesign("a", "A"), 0, 2)).toMatchObject({ outcome: "saved" });
    expect(loaded?.record.text).toBe(newerText);
  });

  it("never writes over it, and says that theirs cannot be read", async () => {
    await fromTomorrow();
    const storage = await deviceStorage();
    expect(await storage.save(blankDesign("n", "Older"), 2, 2)).toEqual({
      outcome: "changed-elsewhere",
      revision: 3,
      isReadable: false,
    });
    expect((await storage.load("n"))?.record.text).toBe(newerText);
  });

  it("gives all of it out as it lies, stores of another form too", async () => {
    await fromTomorrow();
    expect(await rawRecords()).toEqual([
      { name: "From tomorrow", place: "designs", text: newerText },
      { name: "room-1", place: "rooms", text: '{"open":true}' },
    ]);
  });
});

describe("does a save that fails leave what was saved before?", () => {
  it.each([
    { error: "QuotaExceededError", cause: "quota" },
    { error: "UnknownError", cause: "refused" },
  ])("after $error", async ({ error, cause }) => {
    const storage = await deviceStorage();
    await storage.save(blankDesign("a", "Before"), 0, 1);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no", error);
    });
    const late = await storage.save(blankDesign("a", "After"), 1, 2);
    expect(late).toEqual({ outcome: "failed", cause });
    expect((await storage.load("a"))?.record.title).toBe("Before");
    // What a file holds is out of danger: a note of it that finds no room is no failure.
    await expect(storage.noteFile("a")).resolves.toBeUndefined();
  });
});

it("is a device that refuses, or cannot be read, worked on in memory and called so?", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("refused", "SecurityError");
    },
  });
  expect((await deviceStorage()).durable).toBe(false);
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.spyOn(IDBObjectStore.prototype, "count").mockImplementation(() => {
    throw new DOMException("disk", "UnknownError");
  });
  expect((await deviceStorage()).durable).toBe(false);
});

it("does a design that the disk has lost hide no other?", async () => {
  const storage = await deviceStorage();
  for (const id of ["a", "b", "c"]) await storage.save(blankDesign(id, id), 0, 1);
  const { get } = IDBObjectStore.prototype;
  const unread = () => {
    throw new DOMException("Failed to read large IndexedDB value", "DataError");
  };
  vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(unread);
  vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: never, key) {
    return key === "b" ? unread() : get.call(this, key);
  });
  expect((await storage.list()).map(({ id }) => id)).toEqual(["a", "c"]);
  expect(await storage.save(blankDesign("b", "Over it"), 1, 2)).toMatchObject({
    outcome: "failed",
  });
});

it("is a device asked again that refused once?", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("refused", "SecurityError");
    },
  });
  const keeper = readingKeeper();
  await expect(keeper.load()).rejects.toThrow("refused");
  vi.stubGlobal("indexedDB", new IDBFactory());
  expect(await keeper.load()).toBeUndefined();
});

it("does a tab that is open let everything be removed, and find the emptied device again?", async () => {
  const storage = await deviceStorage();
  await storage.save(blankDesign("a", "A"), 0, 1);
  window.localStorage.setItem("mandate-wizard.unsaved.x", "1");
  window.localStorage.setItem("another.program", "2");
  await removeEverything();
  expect(await rawRecords()).toEqual([]);
  expect(Object.keys(window.localStorage)).toEqual(["another.program"]);
  expect(await storage.list()).toEqual([]);
  expect(await storage.save(blankDesign("a", "A"), 1, 2)).toEqual({ outcome: "gone" });
  expect(await storage.save(blankDesign("a", "A"), 0, 2)).toMatchObject({ outcome: "saved" });
});

describe("are the moments of an exercise kept for good?", () => {
  it("once each, over a restart, beside other versions, and gone with the design", async () => {
    const team = teamDesign("shown");
    const { versions } = await deviceStorage();
    await versions.keepMoment(team, "start", 1);
    await versions.keepMoment({ ...team, about: { title: "Later" } }, "start", 2);
    await versions.keep(team, "As sent", 3);
    await versions.keepMoment(team, "cable", 4);
    const again = await deviceStorage();
    const kept = await again.versions.list(team.id);
    expect(kept.map(({ moment, name }) => moment ?? name)).toEqual(["cable", "As sent", "start"]);
    expect(kept[2]?.opened).toMatchObject({ ok: true, design: { about: { title: "Blue" } } });
    await again.remove(team.id);
    expect(await again.versions.list(team.id)).toEqual([]);
  });

  it("is a refusal told to whoever asked", async () => {
    const { versions } = await deviceStorage();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(versions.keepMoment(teamDesign("shown"), "start", 1)).rejects.toThrow("full");
  });
});
