import { IDBFactory } from "fake-indexeddb";
import { expect, it, vi } from "vitest";
import { webStorage } from "./cases/web-storage";
import { rawRecordOf, rawRecords, unsavedRecordOf } from "./raw-records";

it("is a damaged text given out unchanged, under the title beside it?", () => {
  const record = { id: "a", title: "Broken", text: '{"kind":"mandate-de', savedAt: 1 };
  expect(rawRecordOf("a", "designs", record)).toEqual({
    name: "Broken",
    place: "designs",
    text: '{"kind":"mandate-de',
  });
});

it("is a record without a title or a text still something?", () => {
  expect(rawRecordOf("7", "designs", { title: "" })).toMatchObject({
    name: "7",
    text: '{"title":""}',
  });
  expect(rawRecordOf("v", "versions", { name: "As sent", text: "{}" }).name).toBe("As sent");
  expect(rawRecordOf("8", "other", undefined).text).toBe("undefined");
  expect(rawRecordOf("9", "other", { size: 1n }).text).toBe("[object Object]");
});

it("is the design taken out of unsaved edits, and what is none left whole?", () => {
  expect(unsavedRecordOf("u", '{"revision":2,"design":"{\\"kind\\":1}"}').text).toBe('{"kind":1}');
  expect(unsavedRecordOf("u", "{ cut o").text).toBe("{ cut o");
});

it("does looking leave a device without a database without one?", async () => {
  const factory = new IDBFactory();
  vi.stubGlobal("indexedDB", factory);
  const localStorage = webStorage();
  localStorage.setItem("mandate-wizard.unsaved.x", "1");
  localStorage.setItem("another.program", "2");
  vi.stubGlobal("window", { localStorage });
  const [record, ...others] = await rawRecords();
  expect(others).toEqual([]);
  expect(record?.name).toBe("mandate-wizard.unsaved.x");
  expect(await factory.databases()).toEqual([]);
});
