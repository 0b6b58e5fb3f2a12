import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { tinyExercise } from "../classroom/exercise/cases/tiny-exercise";
import { largestExercise } from "../classroom/exercise/open-exercise";
import { participantsCopy } from "../classroom/participants-copy";
import { exerciseFileName, exerciseFileText } from "../storage/exercise-file";
import { exerciseRecords } from "../storage/exercise-records";
import { loadExercise } from "./exercises";
import { keepExercise, keptCopies, keptExercises, removeKeptExercise } from "./kept-exercises";
import { takeExerciseFile } from "./take-exercise-file";

const tiny = tinyExercise();
const titleOf = (title: string) => (taken: readonly string[]) => `${title} (${taken.length})`;
const take = (text: string | Uint8Array<ArrayBuffer>, name = "x.exercise.json") =>
  takeExerciseFile(new File([text], name), titleOf);

beforeEach(async () => {
  for (const { id } of await keptExercises()) await removeKeptExercise(id);
});

describe("is an exercise taken in without anything being replaced?", () => {
  it("keeps it under its own id, and knows it again", async () => {
    const text = exerciseFileText(tiny);
    expect(await take(text)).toEqual({
      outcome: "exercise",
      id: "tiny",
      title: tiny.title,
      isCopy: false,
    });
    expect(await take(JSON.stringify(tiny))).toMatchObject({ outcome: "known", id: "tiny" });
    expect(await loadExercise("tiny")).toEqual({ ok: true, kind: "exercise", exercise: tiny });
  });

  it("keeps another form of it beside it, under an id and a title of its own", async () => {
    await take(exerciseFileText(tiny));
    const taken = await take(exerciseFileText({ ...tiny, version: "2" }));
    expect(taken).toMatchObject({ outcome: "exercise", isCopy: true });
    const kept = await keptExercises();
    expect(kept).toHaveLength(2);
    expect(
      kept
        .map(({ opened }) => opened.ok && opened.kind === "exercise" && opened.exercise.title)
        .sort(),
    ).toEqual([tiny.title, `${tiny.title} (2)`]);
    expect(await loadExercise("tiny")).toMatchObject({ exercise: { version: "1" } });
  });

  it("leaves a damaged record of its id as it lies", async () => {
    const records = await exerciseRecords();
    await records.keep({ id: "tiny", kind: "exercise", text: "{", keptAt: 1 });
    expect(await take(exerciseFileText(tiny))).toMatchObject({ outcome: "exercise", isCopy: true });
    expect((await records.load("tiny"))?.text).toBe("{");
  });

  it("keeps participants' copies of two runs, the newest first", async () => {
    const codes = { ambush: "A", pledge: "B", debrief: "C" };
    const copyOf = (salt: string) =>
      participantsCopy(tiny, "short", codes, async () => ({ salt, iv: "", text: "" }));
    const [one, two] = [await copyOf("one"), await copyOf("two")];
    expect(exerciseFileName(one)).toBe("a-small-exercise.participants.json");
    for (const copy of [one, two])
      expect(await take(exerciseFileText(copy))).toEqual({
        outcome: "participants-copy",
        title: tiny.title,
      });
    expect(await keptCopies()).toHaveLength(2);
    expect(await loadExercise("tiny")).toMatchObject({ ok: true, kind: "participants-copy" });
  });
});

describe("is a bad file told and nothing kept?", () => {
  it.each([
    ["{", "not-json"],
    [JSON.stringify({ kind: "team-work" }), "not-an-exercise"],
    [JSON.stringify({ ...tiny, schemaVersion: 9 }), "newer-version"],
  ])("%s", async (text, code) => {
    expect(await take(text)).toMatchObject({ outcome: "refused", problem: { code } });
    expect(await keptExercises()).toEqual([]);
  });

  it("tells letters that are not UTF-8, and a size before it is read", async () => {
    expect(await take(new Uint8Array([0x7b, 0xff, 0xfe, 0xfa]))).toMatchObject({
      outcome: "refused",
    });
    const large = { size: largestExercise * 4 + 1 } as File;
    expect(await takeExerciseFile(large, titleOf)).toMatchObject({
      problem: { code: "too-large" },
    });
  });

  it("says that the browser has no room", async () => {
    const records = await exerciseRecords();
    vi.spyOn(records, "keep").mockResolvedValue({ outcome: "failed", cause: "quota" });
    expect(await take(exerciseFileText(tiny))).toEqual({
      outcome: "not-kept",
      title: tiny.title,
      cause: "quota",
    });
    vi.restoreAllMocks();
    expect(await keepExercise(tiny)).toEqual({ outcome: "kept" });
  });
});
