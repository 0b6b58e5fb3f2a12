import { describe, expect, it } from "vitest";
import { notStated, type Stated } from "../stated";
import { saysNothing, saysOther } from "./meaning";
import type { MergePlace } from "./place";
import { itsRows } from "./places-of";

const answer: MergePlace = { kind: "answer", path: "force.troopCeiling" };
const line: MergePlace = { kind: "about", line: "title" };
const open: Stated<unknown> = { value: notStated };

describe("what says something?", () => {
  it("a value, or a reason or a source of what is not stated", () => {
    expect(saysNothing(answer, { value: 5 })).toBe(false);
    for (const part of [{ reason: "r" }, { provenance: "p" }, { passage: "3" }])
      expect([part, saysNothing(answer, { ...open, ...part })]).toEqual([part, false]);
  });
  it("not what is open or absent, nor an empty reason or source", () => {
    expect([saysNothing(answer, open), saysNothing(answer, undefined)]).toEqual([true, true]);
    for (const part of [{ reason: "" }, { provenance: "" }, { passage: "" }])
      expect([part, saysNothing(answer, { ...open, ...part })]).toEqual([part, true]);
  });
  it("a line with words, and no empty one", () => {
    expect([saysNothing(line, "Karesh"), saysNothing(line, "")]).toEqual([false, true]);
    expect(saysOther(line, "", undefined)).toBe(false);
    expect(saysOther(line, "Karesh", "")).toBe(true);
  });
});

describe("when do two answers say something different?", () => {
  it("by value, reason, provenance or passage, each alone", () => {
    const said = { value: 5, reason: "r", provenance: "p", passage: "3" };
    expect(saysOther(answer, said, { ...said })).toBe(false);
    for (const part of [{ value: 6 }, { reason: "s" }, { provenance: "q" }, { passage: "4" }])
      expect([part, saysOther(answer, said, { ...said, ...part })]).toEqual([part, true]);
  });
  it("a list with rows by its reason alone, since its rows have places of their own", () => {
    const rows: MergePlace = { kind: "answer", path: "situation.sectors" };
    expect(saysOther(rows, { value: itsRows }, { value: [] })).toBe(false);
    expect(saysOther(rows, { value: itsRows }, undefined)).toBe(false);
    expect(saysOther(rows, { value: itsRows, reason: "r" }, { value: itsRows })).toBe(true);
    expect(saysOther(rows, undefined, { value: itsRows, reason: "r" })).toBe(true);
    expect(saysNothing(rows, { value: itsRows })).toBe(false);
  });
});
