import { describe, expect, it } from "vitest";
import { keptTextsFrom } from "./kept-texts";

const kept = [{ given: "last-year.docx", text: "Resolution 9999 (2031)" }];

describe("are kept texts checked before they are taken up?", () => {
  it("those that this version keeps come back whole", () => {
    expect(keptTextsFrom(structuredClone(kept))).toEqual(kept);
  });

  it.each([
    ["nothing", undefined],
    ["something else", { given: "a", text: "b" }],
    ["more texts than are ever here", Array.from({ length: 31 }, () => kept[0])],
    ["a text that is too long", [{ given: "a", text: "x".repeat(400_001) }]],
    ["something more", [{ ...kept[0], html: "<script>" }]],
  ])("%s is left aside", (_, value) => {
    expect(keptTextsFrom(value)).toEqual([]);
  });
});
