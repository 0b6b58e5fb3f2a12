import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Run } from "../model/block";
import { breakLines } from "./break-lines";
import type { Line } from "./set-line";
import { textStyles } from "./text-style";

/** A face in which every letter is one point wide at every size. */
const measure = (text: string) => [...text].length;
const plain = (text: string): Run => ({ kind: "plain", text });
const textOf = (line: Line) => line.map(({ text }) => text).join("");
const set = (runs: readonly Run[], width: number) =>
  breakLines(runs, textStyles.body, width, measure).map((line) => textOf(line).trimEnd());

describe("where do lines end?", () => {
  it("at spaces, and takes no space to the next line", () => {
    expect(set([plain("one two three")], 8)).toEqual(["one two", "three"]);
  });
  it("not at a space that binds", () => {
    expect(set([plain("see page\u00a012 now")], 9)).toEqual(["see", "page\u00a012", "now"]);
  });
  it("not between a word and the number of its source", () => {
    expect(set([plain("a study\u00a0"), { kind: "note", number: 7 }, plain(".")], 10)).toEqual([
      "a",
      "study\u00a0[7].",
    ]);
  });
  it("after a hyphen, a dash or a slash inside a long word", () => {
    expect(set([plain("peace-keeping")], 8)).toEqual(["peace-", "keeping"]);
    expect(set([plain("1991\u20132008")], 6)).toEqual(["1991\u2013", "2008"]);
  });
  it("inside a word only where it is longer than a line", () => {
    expect(set([plain("a abcdefgh b")], 5)).toEqual(["a", "abcde", "fgh b"]);
  });
  it("nowhere where there is nothing to set", () => {
    expect(set([plain("")], 5)).toEqual([]);
  });
});

describe("do the lines, read one after the other, give back the text?", () => {
  const read = (text: string, width: number) =>
    breakLines([plain(text)], textStyles.body, width, measure)
      .map(textOf)
      .join("");
  it.each([
    ["words", "one two three", 8],
    ["a hyphen", "of peace-keeping so", 9],
    ["a word longer than a line", "a abcdefgh b", 5],
    ["Chinese", "保护平民的任务 and more", 4],
    ["Arabic", "حماية المدنيين في جنوب السودان", 12],
  ])("with %s", (_, text, width) => {
    expect(read(text, width)).toBe(text);
  });
  it("with a last space that takes no room", () => {
    const [first] = breakLines([plain("one two three")], textStyles.body, 8, measure);
    expect(first?.at(-1)).toMatchObject({ text: "one two ", width: 7 });
  });
});

describe("is every letter set in its manner and its place?", () => {
  it("keeps stretches in another language apart", () => {
    const [line] = breakLines(
      [plain("In "), { kind: "plain", text: "A title", lang: "en" }, plain(".")],
      textStyles.body,
      99,
      measure,
    );
    expect(line?.map(({ text, lang }) => [text, lang])).toEqual([
      ["In ", undefined],
      ["A title", "en"],
      [".", undefined],
    ]);
  });

  it("keeps faces, links and places of neighbours apart", () => {
    const [line] = breakLines(
      [plain("By "), { kind: "strong", text: "us" }, { kind: "link", text: " doi", url: "u" }],
      textStyles.body,
      99,
      measure,
    );
    expect(line?.map(({ text, x, face, target }) => ({ text, x, face, target }))).toEqual([
      { text: "By ", x: 0, face: "normal", target: undefined },
      { text: "us", x: 3, face: "bold", target: undefined },
      { text: " doi", x: 5, face: "normal", target: { kind: "url", url: "u" } },
    ]);
  });

  it("loses nothing but the spaces at which it breaks, and never runs over the edge", () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, "x"));
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 3, max: 40 }),
        (words, width) => {
          const lines = set([plain(words.join(" "))], width);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
