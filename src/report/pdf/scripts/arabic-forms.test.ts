import { describe, expect, it } from "vitest";
import { clustersOf, holdsArabic } from "./arabic-forms";

const drawn = (text: string) => clustersOf(text).map((each) => each.drawn);
const codes = (text: string) => drawn(text).map((each) => each.charCodeAt(0).toString(16));

describe("are Arabic letters drawn in the form that their neighbours ask for?", () => {
  it.each([
    ["at the start, in the middle and at the end", "سلم", ["feb3", "fee0", "fee2"]],
    ["alone after a letter that joins on neither side", "دار", ["fea9", "fe8d", "fead"]],
    ["before a stop, which no letter joins", "كتب،", ["fedb", "fe98", "fe90", "60c"]],
    ["through the marks on them", "مَنْ", ["fee3", "fee6"]],
    ["at a stretching stroke and at a joiner", "هـ ه\u200d", ["feeb", "640", "20", "feeb"]],
    ["not across a space", "من في", ["fee3", "fee6", "20", "fed3", "fef2"]],
    ["not across what keeps letters apart", "می\u200cخ", ["fee3", "fbfd", "fea5"]],
    ["with a final form of alef maksura", "على", ["fecb", "fee0", "fef0"]],
  ])("%s", (_, text, forms) => {
    expect(codes(text)).toEqual(forms);
  });

  it("draws lam and alef as one that is read as two, alone and joined", () => {
    expect(clustersOf("لا")).toEqual([{ text: "لا", drawn: "\ufefb" }]);
    expect(clustersOf("بلأ").at(-1)).toEqual({ text: "لأ", drawn: "\ufef8" });
    expect(clustersOf("أصلًا").at(-1)).toEqual({ text: "لًا", drawn: "\ufefc\u064b" });
  });

  it("loses no letter, and leaves other scripts as they are", () => {
    const text = "قرار مجلس الأمن 1996 (2011)، UNMISS";
    const read = clustersOf(text).map((each) => each.text);
    expect(read.join("")).toBe(text);
    expect(drawn("Juba, 和平")).toEqual([..."Juba, 和平"]);
  });
});

it("does a text say whether it needs these forms, and isolates not?", () => {
  expect(holdsArabic("UNMISS والسلام")).toBe(true);
  expect(holdsArabic("\u2066Juba\u2069, Мир, 和平")).toBe(false);
});
