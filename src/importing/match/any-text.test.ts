import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplesOfDecades } from "./cases/samples-of-decades";
import { samplesOfStructure } from "./cases/samples-of-structure";
import { samplesSince2015 } from "./cases/samples-since-2015";
import { allOf, proposalsToDesign } from "./design/proposals-to-design";
import { readResolution } from "./read-resolution";

const words = fc.constantFrom(
  "The Security Council,",
  "Decides",
  "authorizes",
  "up to",
  "5,000",
  "troops",
  "police",
  "one",
  "hundred",
  "observers",
  "until",
  "31 May 2031",
  "for a period of",
  "months",
  "(a)",
  "(i)",
  "(b)",
  "1.",
  "2.",
  "- ",
  "\n",
  "\u00AD ",
  "S/RES/9999 (2031)",
  "UNMIAR",
  "all necessary means",
  "under Chapter VII",
  ";",
  ":",
  ",",
  "following tasks",
  "every",
  "report",
  "to protect civilians",
  "\uFB01",
  "\u200B",
  "\uD83D\uDE00",
  "\f",
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 80 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 400 }),
);

describe("does any text at all go through?", () => {
  it("never throws, and every quote is the text's own", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { labels, design, tasks, benchmarks, number } = readResolution(text);
        const all = [...labels, ...design, ...tasks, ...benchmarks, ...(number ? [number] : [])];
        for (const { start, end, quote } of all.flatMap(({ evidence }) => evidence)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads the same twice", () => {
    for (const { text } of samplesOfStructure)
      expect(readResolution(text)).toEqual(readResolution(text));
  });

  it.each<[string, (text: string) => string]>([
    ["lines broken elsewhere", (text) => text.replace(/((?:[^\s]+ ){7})/g, "$1\n")],
    ["the line ends of another machine", (text) => text.replaceAll("\n", "\r\n")],
    ["an empty line after every line", (text) => text.replaceAll("\n", "\n\n")],
    ["blanks that do not break", (text) => text.replaceAll(" ", "\u00A0")],
  ])("reads the same with %s", (_, copied) => {
    const values = (text: string) =>
      Object.entries(readResolution(text).fields).map(([field, { value }]) => [field, value]);
    for (const { text } of [...samplesSince2015, ...samplesOfDecades])
      expect(values(copied(text))).toEqual(values(text));
  });

  it("makes edits that carry their source, and none without a choice", () => {
    for (const { text } of samplesOfStructure) {
      const edits = proposalsToDesign(allOf(readResolution(text)));
      const answers = edits.flatMap((edit) =>
        edit.kind === "answer" ? [edit.answer] : Object.values(edit.row),
      );
      expect(answers.every(({ provenance }) => provenance === "text")).toBe(true);
    }
    expect(proposalsToDesign({ answers: [], tasks: [], benchmarks: [] })).toEqual([]);
  });

  it.each([
    ["blanks and breaks", `The Security Council,${" \n".repeat(60_000)}1. Decides`],
    ["numbers", `1. Decides ${"100 ".repeat(20_000)}`],
    ["numbers in words", `1. Decides ${"one hundred and ".repeat(8_000)}`],
    ["marks", `The Security Council,\n1. Decides: ${"(a) ".repeat(20_000)}`],
    ["lists in lists", `1. Decides: ${"(a) one; (i) two; (A) three; (1) four; ".repeat(3_000)}`],
    [
      "lines of lists",
      `1. Decides:\n${"(a) one:\n(i) two:\n(A) x;\n1) four;\n- five;\n".repeat(8_000)}`,
    ],
    ["reports", `1. Requests ${"report every 90 days ".repeat(10_000)}`],
    ["powers", `1. Authorizes UNMIAR ${"to use all necessary means ".repeat(7_000)}`],
    ["protection", `1. Decides ${"to protect civilians ".repeat(10_000)}`],
    ["handovers", `1. Decides ${"transition to of the ".repeat(10_000)}`],
  ])("is done in time with nothing but %s", (_, text) => {
    const began = performance.now();
    readResolution(text);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
