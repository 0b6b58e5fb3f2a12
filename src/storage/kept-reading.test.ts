import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { type KeptReading, keptReadingFrom, readingKeeper } from "./kept-reading";

const kept = {
  name: "last-year.docx",
  text: "Resolution 9999 (2031)",
  decisions: {
    a: { kind: "accepted" },
    b: { kind: "accepted", values: { "force.troopCeiling": 7000 } },
    c: { kind: "rejected" },
  },
};

describe("is a kept reading checked before it is taken up?", () => {
  it("one as this version keeps it comes back whole", () => {
    expect(keptReadingFrom(structuredClone(kept))).toEqual(kept);
  });

  it.each([
    ["nothing", undefined],
    ["a text that is none", { ...kept, text: 7 }],
    ["a decision that is none", { ...kept, decisions: { a: { kind: "perhaps" } } }],
    ["more text than is ever read", { ...kept, text: "x".repeat(400_001) }],
    ["something more", { ...kept, html: "<script>" }],
  ])("%s is left aside", (_, value) => {
    expect(keptReadingFrom(value)).toBeUndefined();
  });
});

it("is what cannot be read set aside when another text is read, and not lost?", async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const keeper = readingKeeper();
  await keeper.save(kept as KeptReading);
  expect(await keeper.load()).toEqual(kept);
  const db = await openDB("mandate-wizard-reading");
  await db.put("reading", { ...kept, form: "of tomorrow" }, "open");
  expect(await keeper.load()).toBeUndefined();
  await keeper.save(kept as KeptReading);
  await keeper.save(undefined);
  expect(await db.getAll("reading")).toEqual([{ ...kept, form: "of tomorrow" }]);
  db.close();
});
