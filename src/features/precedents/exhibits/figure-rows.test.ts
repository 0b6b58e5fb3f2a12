import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../../domain/design";
import { withAnswer, withValue } from "../../../domain/edit";
import { fieldCatalogue } from "../../../domain/field-catalogue";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords, type Words } from "../../../i18n/words";
import { figurePaths, figureRows } from "./figure-rows";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["fields"]), { onMissing: "throw" });
});

const blank = blankDesign("d", "D");
const rowOf = (design: MandateDesign, path: string) =>
  figureRows(words, design).find((row) => row.path === path);

describe("what does the table say of a mandate?", () => {
  it("has a line for each question in the order given, also where the text is silent", () => {
    const rows = figureRows(words, blank);
    expect(rows.map(({ path }) => path)).toEqual(figurePaths);
    expect(rows.every(({ value }) => value === undefined)).toBe(true);
    expect(rows.every(({ label }) => label.length > 0)).toBe(true);
  });
  it("asks only questions that a design knows", () => {
    const known = new Set<string>(fieldCatalogue.map(({ path }) => path));
    expect(figurePaths.filter((path) => !known.has(path))).toEqual([]);
  });
  it("says the answer in words, with its passage and its reason", () => {
    const design = withAnswer(blank, "force.troopCeiling", {
      value: 5500,
      provenance: "text",
      passage: "operative paragraph 5",
      reason: "With observers.",
    });
    expect(rowOf(design, "force.troopCeiling")).toMatchObject({
      value: "5,500 people",
      passage: "operative paragraph 5",
      reason: "With observers.",
    });
  });
  it("keeps the reason of a silence and gives it no value", () => {
    const design = withAnswer(blank, "force.troopCeiling", {
      value: "not-stated",
      reason: "Left to a report.",
    });
    expect(rowOf(design, "force.troopCeiling")).toMatchObject({
      value: undefined,
      reason: "Left to a report.",
    });
  });
  it("tells a stated zero from silence", () => {
    fc.assert(
      fc.property(fc.nat(20_000), (count) => {
        const row = rowOf(
          withValue(blank, "force.observersAndStaff", count),
          "force.observersAndStaff",
        );
        expect(row?.value).toContain(words.number(count));
      }),
    );
  });
});
