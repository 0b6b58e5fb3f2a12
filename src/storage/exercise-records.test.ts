import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tinyExercise } from "../classroom/exercise/cases/tiny-exercise";
import type { ParticipantsCopy } from "../classroom/exercise/exercise";
import { newRun } from "../classroom/new-run";
import { blankDesign } from "../domain/design";
import { webStorage } from "./cases/web-storage";
import { deviceStorage } from "./device-storage";
import { copyRecordOf, exerciseRecordOf, openedExercise, soundExercise } from "./exercise-records";
import { rawRecords } from "./raw-records";
import { removeEverything } from "./remove-everything";
import { openedRun, runRecordOf } from "./run-records";
import type { ExerciseRecord } from "./stored-exercises";
import { textRecords } from "./text-records";

const exercise = tinyExercise();
const run = newRun(exercise, "short", {
  id: "run-1",
  now: new Date("2027-01-01T09:00:00Z"),
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
});
const exercises = () => textRecords<ExerciseRecord>("exercises", soundExercise);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
});
afterEach(() => void vi.restoreAllMocks());

describe("is an exercise kept as it is?", () => {
  it("comes back whole, newest first, and is replaced under its id", async () => {
    const records = await exercises();
    expect(records.durable).toBe(true);
    await records.keep(exerciseRecordOf(exercise, 1));
    await records.keep(exerciseRecordOf({ ...exercise, id: "other" }, 2));
    await records.keep(exerciseRecordOf({ ...exercise, title: "Renamed" }, 3));
    const kept = (await records.list()).map(openedExercise);
    expect(kept.map(({ id }) => id)).toEqual(["tiny", "other"]);
    expect(kept[0]?.opened).toEqual({
      ok: true,
      kind: "exercise",
      exercise: { ...exercise, title: "Renamed" },
    });
    await records.remove("tiny");
    expect((await records.list()).map(({ id }) => id)).toEqual(["other"]);
    expect(await records.load("tiny")).toBeUndefined();
  });

  it("keeps copies of two runs beside each other, and one beside the exercise itself", () => {
    const copy = (salt: string) =>
      ({
        id: "tiny",
        cut: "short",
        sealed: [{ id: "debrief", salt, iv: "", text: "" }],
      }) as unknown as ParticipantsCopy;
    const ids = [copy("one=="), copy("two+/"), copy("one==")].map(
      (each) => copyRecordOf(each, 1).id,
    );
    expect(new Set([...ids, "tiny"]).size).toBe(3);
  });

  it("opens a database of designs alone, and leaves the designs in it", async () => {
    const old = await openDB("mandate-wizard", 2, {
      upgrade: (db) => {
        db.createObjectStore("designs", { keyPath: "id" });
        db.createObjectStore("versions", { keyPath: "id" }).createIndex("ofDesign", "designId");
      },
    });
    const text = JSON.stringify(blankDesign("d", "Kept"));
    await old.put("designs", { id: "d", title: "Kept", text, savedAt: 1, revision: 1 });
    old.close();
    const records = await exercises();
    expect(await records.keep(exerciseRecordOf(exercise, 1))).toEqual({ outcome: "kept" });
    expect((await (await deviceStorage()).load("d"))?.opened).toMatchObject({ ok: true });
  });
});

describe("does a damaged record leave the others alone?", () => {
  it("says of each what is wrong, and gives out its text as it lies", async () => {
    const records = await exercises();
    await records.keep(exerciseRecordOf(exercise, 5));
    const damaged = [
      { id: "a", kind: "exercise", text: "{", keptAt: 4 },
      { id: "b", kind: 7, text: { not: "text" }, keptAt: "yesterday" },
      { id: "c" },
    ];
    for (const each of damaged) await records.keep(each as unknown as ExerciseRecord);
    const kept = (await records.list()).map(openedExercise);
    expect(kept.map(({ id, opened }) => [id, opened.ok])).toEqual([
      ["tiny", true],
      ["a", false],
      ["b", false],
      ["c", false],
    ]);
    expect(kept.map(({ keptAt }) => keptAt)).toEqual([5, 4, 0, 0]);
    expect((await rawRecords()).find(({ name }) => name === "a")?.text).toBe("{");
  });

  it("opens a run under the id that it lies under, and refuses one whose exercise is damaged", () => {
    const record = runRecordOf(run, 1);
    expect(openedRun(record).opened).toEqual({ ok: true, run });
    expect(openedRun({ ...record, id: "moved" }).opened).toMatchObject({ run: { id: "moved" } });
    const broken = JSON.stringify({ ...run, exercise: { ...exercise, cuts: [] } });
    expect(openedRun({ ...record, text: broken }).opened).toMatchObject({
      ok: false,
      problem: { code: "wrong-value", path: "$.exercise.cuts" },
    });
    const badClock = JSON.stringify({ ...run, clock: { passed: -1 } });
    expect(openedRun({ ...record, text: badClock }).opened).toMatchObject({
      problem: { code: "wrong-value", path: "$.clock.passed" },
    });
    for (const text of ["", "[]", '{"exercise":1}', "null"])
      expect(openedRun({ ...record, text }).opened.ok).toBe(false);
  });
});

describe("is it said where the browser keeps nothing?", () => {
  it.each([
    { error: "QuotaExceededError", cause: "quota" },
    { error: "UnknownError", cause: "refused" },
  ])("$error is told as $cause, and what was kept before stays", async ({ error, cause }) => {
    const records = await exercises();
    await records.keep(exerciseRecordOf(exercise, 1));
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no", error);
    });
    const result = await records.keep(exerciseRecordOf({ ...exercise, title: "After" }, 2));
    expect(result).toEqual({ outcome: "failed", cause });
    expect((await records.list()).map(({ keptAt }) => keptAt)).toEqual([1]);
  });

  it("holds it in memory where there is no storage", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const records = await exercises();
    expect(records.durable).toBe(false);
    expect(await records.keep(exerciseRecordOf(exercise, 1))).toEqual({ outcome: "kept" });
    expect((await records.list()).map(({ id }) => id)).toEqual(["tiny"]);
    await records.remove("tiny");
    expect(await records.list()).toEqual([]);
  });

  it("holds it in memory beside the database of a newer version that has no such store", async () => {
    const newer = await openDB("mandate-wizard", 9, {
      upgrade: (db) => void db.createObjectStore("designs", { keyPath: "id" }),
    });
    newer.close();
    expect((await exercises()).durable).toBe(false);
  });
});

it("removes exercises and runs with everything else", async () => {
  await (await exercises()).keep(exerciseRecordOf(exercise, 1));
  await (await textRecords("runs", (stored) => stored)).keep(runRecordOf(run, 1));
  expect((await rawRecords()).map(({ place }) => place).sort()).toEqual(["exercises", "runs"]);
  await removeEverything();
  expect(await rawRecords()).toEqual([]);
});
