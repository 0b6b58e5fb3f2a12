import { describe, expect, it } from "vitest";
import type { ExplorerAnswer } from "../../../alternatives/explorer/run-explorer";
import { loadMessages } from "../../../i18n/catalogue";
import { LOCALES } from "../../../i18n/locale";
import { createWords } from "../../../i18n/words";
import { exactnessInWords, outcomeInWords } from "./answer-in-words";
import { alikeInWords, measureInWords } from "./option-in-words";

const wordsIn = async (locale: (typeof LOCALES)[number]) =>
  createWords(locale, await loadMessages(locale, ["explorer"]));
const words = await wordsIn("en");
const option = { edits: [], open: ["a"], changes: [], measures: {}, alike: 1, listed: 1 };
const answer: ExplorerAnswer = {
  combinations: 12_000,
  assessed: 5_000,
  isWhole: false,
  wholeUpTo: 2,
  asDesigned: { a: "not-met", b: "met", c: "partly-met" },
  options: [option],
  varied: 9,
  isStopped: false,
};
const said = (changes: Partial<ExplorerAnswer>, seed = 7) =>
  exactnessInWords(words, { ...answer, ...changes }, seed).join(" ");

describe("does an answer say how much of what there is was looked at?", () => {
  it("a part: how large, which sets are whole, and the seed", () => {
    expect(said({})).toContain("may have been missed. Of 12,000 combinations of 9");
    expect(said({})).toContain("all sets of up to 2 edits, and others drawn by the seed 7");
    expect(said({ combinations: 1e80 })).toContain("more than 1,000,000,000,000,000 combinations");
    expect(said({ wholeUpTo: 0 })).toContain("the first single edits");
  });

  it("that it was stopped, and otherwise that it is exact", () => {
    expect(said({ isStopped: true })).toMatch(/^Stopped before the end/);
    expect(said({ isWhole: true })).toMatch(/^Exact over the values tried: all 12,000/);
    expect(said({ varied: 0, isWhole: true, combinations: 1 })).toMatch(/^No answer may vary/);
  });

  it("how many options there are, and how far open checks fall", () => {
    expect(outcomeInWords(words, answer)).toContain("2 checks are open in the design as it is");
  });

  it("that what is not stated is neither open nor met", () => {
    expect(outcomeInWords(words, answer)).not.toContain("Not stated");
    const silent = { ...answer, asDesigned: { ...answer.asDesigned, d: "not-stated" } } as const;
    expect(outcomeInWords(words, silent)).toMatch(/1 check is “Not stated”.+neither as open/);
  });
});

it("is what is not known said so, and what is alike counted?", () => {
  expect(measureInWords(words, "cost", undefined)).toBe("not known");
  expect(alikeInWords(words, option)).toEqual([]);
  expect(alikeInWords(words, { ...option, alike: 5, listed: 3 }).join(" ")).toMatch(
    /^4 others are alike.* 2 of them are not listed\.$/,
  );
});

it.each(LOCALES)("is every sentence there in %s, without an empty place?", async (locale) => {
  const own = await wordsIn(locale);
  for (const wholeUpTo of [-1, 0, 1, 2, 3, 11]) {
    for (const isWhole of [true, false]) {
      const sentences = [
        outcomeInWords(own, { ...answer, asDesigned: { a: "not-met", b: "not-stated" } }),
        ...exactnessInWords(own, { ...answer, wholeUpTo, isWhole, isStopped: !isWhole }, 3),
        ...alikeInWords(own, { ...option, alike: 5, listed: 3 }),
      ];
      expect(sentences.join(" ")).not.toMatch(/explorer\.|undefined|[{}#]/);
    }
  }
});
