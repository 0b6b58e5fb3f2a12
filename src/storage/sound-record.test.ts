import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { type DesignRecord, listingsOf, openRecord, recordToSave } from "./design-records";
import { type DesignVersion, openVersions, versionOf } from "./design-versions";
import { soundRecord } from "./sound-record";

const whole: DesignRecord = {
  id: "a",
  title: "A",
  text: JSON.stringify(blankDesign("a", "A")),
  savedAt: 5,
  revision: 3,
  unfiledSince: 4,
};
/** As a damaged disk gives it, whatever the types say. */
const damaged = (parts: object) => ({ ...whole, ...parts }) as DesignRecord;
const ofVersion = (parts: object): DesignVersion => ({
  ...versionOf(blankDesign("a", "A"), "As sent", 7, []),
  ...parts,
});

describe("is what is left of a damaged record used, and nothing made up for its text?", () => {
  it("leaves a whole one as it is", () => expect(soundRecord(whole)).toEqual(whole));

  it.each([
    { parts: { title: 7 }, sound: { title: "" } },
    { parts: { savedAt: "today" }, sound: { savedAt: 0 } },
    { parts: { savedAt: Number.NaN }, sound: { savedAt: 0 } },
    { parts: { savedAt: 9e15 }, sound: { savedAt: 0 } },
    { parts: { revision: null }, sound: { revision: 1 } },
    { parts: { revision: -2 }, sound: { revision: 1 } },
    { parts: { revision: 1.5 }, sound: { revision: 1 } },
    { parts: { unfiledSince: {} }, sound: { unfiledSince: 0 } },
  ])("of $parts", ({ parts, sound }) => {
    expect(soundRecord(damaged(parts))).toMatchObject({ id: "a", text: whole.text, ...sound });
  });

  const option = { project: "p", projectTitle: "P", place: 2, baseline: "no-mission" };
  it.each([
    { parts: {}, sound: undefined },
    { parts: { option: 7 }, sound: undefined },
    { parts: { option: null }, sound: undefined },
    { parts: { option: { place: 1 } }, sound: undefined },
    { parts: { option: { ...option, project: "" } }, sound: undefined },
    { parts: { option }, sound: option },
    {
      parts: { option: { ...option, projectTitle: 3, place: -1, baseline: "best" } },
      sound: { project: "p", projectTitle: "", place: 0 },
    },
  ])("tells of a project only what can be told, of $parts", ({ parts, sound }) => {
    expect(soundRecord(damaged(parts)).option).toEqual(sound);
  });

  it("refuses one without a text, and gives out all of it as it lies", () => {
    const { record, opened } = openRecord({ id: "a", title: "A" } as DesignRecord);
    expect(opened.ok).toBe(false);
    expect(JSON.parse(record.text)).toEqual({ id: "a", title: "A" });
  });
});

it("do records without a moment come last in the list, and hide no other?", () => {
  const listed = listingsOf([{ id: "x" } as DesignRecord, whole]);
  expect(listed.map(({ id, savedAt }) => [id, savedAt])).toEqual([
    ["a", 5],
    ["x", 0],
  ]);
});

it("does a text that came to lie under another's name leave that other alone when it is saved?", () => {
  const swapped = damaged({ id: "b" });
  const { opened } = openRecord(swapped);
  expect(opened).toEqual({ ok: true, design: blankDesign("b", "A") });
  if (opened.ok) expect(recordToSave(opened.design, 3, 9, swapped)).toMatchObject({ id: "b" });
});

it("are versions that were damaged shown, in an order, and does the next one come after them?", () => {
  const versions = [
    ofVersion({ id: "v", text: undefined, keptAt: "then", order: undefined, shared: "lost" }),
    ofVersion({ id: "w", order: 4, shared: "saved" }),
  ];
  expect(openVersions(versions)).toMatchObject([
    { id: "w", order: 4, shared: "saved", opened: { ok: true } },
    { id: "v", order: 0, keptAt: 0, name: "As sent", opened: { ok: false } },
  ]);
  expect(openVersions(versions)[1]).not.toHaveProperty("shared");
  expect(versionOf(blankDesign("a", "A"), "Next", 1, versions).order).toBe(5);
});
