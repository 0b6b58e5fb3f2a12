import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { webStorage } from "./cases/web-storage";
import { keepTexts, keptTextsFrom, loadKeptTexts } from "./kept-texts";
import { rawRecords } from "./raw-records";
import { removeEverything } from "./remove-everything";

const kept = [{ name: "last-year.docx", text: "Resolution 9999 (2031)" }];

describe("are kept texts checked before they are taken up?", () => {
  it("those that this version keeps come back whole", () => {
    expect(keptTextsFrom(structuredClone(kept))).toEqual(kept);
  });

  it.each([
    ["nothing", undefined],
    ["something else", { name: "a", text: "b" }],
    ["a text that is too long", [{ name: "a", text: "x".repeat(400_001) }]],
    ["something more", [{ ...kept[0], html: "<script>" }]],
  ])("%s is left aside", (_, value) => {
    expect(keptTextsFrom(value)).toEqual([]);
  });

  it("one that is damaged takes no other with it, and no more come back than are ever here", () => {
    expect(keptTextsFrom([{ name: 7 }, ...kept, null])).toEqual(kept);
    expect(keptTextsFrom(Array.from({ length: 31 }, () => kept[0]))).toHaveLength(30);
  });
});

describe("are the texts of the last time there the next time?", () => {
  beforeAll(() => {
    vi.stubGlobal("indexedDB", new IDBFactory());
    vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
  });

  it("in their order, in the place of those before, and where all that is kept is listed", async () => {
    await keepTexts([...kept, { name: "b.txt", text: "B" }, { name: "c.txt", text: "C" }]);
    const two = [{ name: "c.txt", text: "C" }, ...kept];
    await keepTexts(two);
    expect(await loadKeptTexts()).toEqual(two);
    expect(await rawRecords()).toEqual(
      two.map(({ name, text }) => ({ name, text, place: "texts" })),
    );
  });

  it("and what cannot be read stays as it lies, beside all of those", async () => {
    const db = await openDB("mandate-wizard-texts");
    await db.put("texts", { form: "of tomorrow" }, 1);
    const three = [...kept, { name: "b.txt", text: "B" }, { name: "c.txt", text: "C" }];
    await keepTexts(three);
    await keepTexts(three);
    expect(await loadKeptTexts()).toEqual(three);
    expect(await db.getAll("texts")).toEqual([...kept, { form: "of tomorrow" }, ...three.slice(1)]);
    db.close();
  });

  it("and not once everything was removed, though this page is open", async () => {
    await keepTexts(kept);
    await removeEverything();
    expect(await loadKeptTexts()).toEqual([]);
  });
});
