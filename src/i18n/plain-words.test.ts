import { describe, expect, it } from "vitest";
import { everyMessage } from "./cases/every-message";
import { longestReading } from "./cases/longest-reading";
import { LOCALES } from "./locale";

/** Quotes that ICU itself reads: a brace that is printed. */
const quotedForIcu = ["compare.cli.added"];

/** Terms that were given up, and what is said for them; docs/words.md has the whole list. */
const settled: [given: RegExp, now: string][] = [
  [/\bthis tool\b|\b(?:the|this) app\b|version of the wizard|of this wizard/, "the program"],
  [/\bfirst page\b/, "the start page"],
  [/\b(?:the|this) machine\b/, "the device"],
  [/pieces? of news/, "inject"],
  [/[Qq]uick-reaction/, "quick reaction force"],
  [/(?:lower|upper) quarter\b/, "lower quartile, upper quartile"],
  [/\bmodel answer\b/, "defensible answer"],
  [/\bstatus agreement\b/, "agreement on status"],
  [/\bplease\b|\bsimply\b|\beasily\b|\bobviously\b/i, "nothing"],
];

/** The most words a sentence may have, and the sentences that are longer; none may join them. */
const mostWords = 35;
const longer = [
  "checks.access-survives-obstruction.logic",
  "checks.contributor-mix.logic",
  "room.rule.sum",
  "sizing.step.cover",
];

const english = everyMessage("en");

function lengthOfLongestSentence(message: string): number {
  const sentences = longestReading(message).split(/(?<=[.?])\s|\n/);
  return Math.max(...sentences.map((sentence) => sentence.split(/\s+/).length));
}

describe("is a sentence short and plain?", () => {
  it(`has at most ${mostWords} words`, () => {
    const found = english.filter(
      ([key, message]) => !longer.includes(key) && lengthOfLongestSentence(message) > mostWords,
    );
    expect(Object.fromEntries(found)).toEqual({});
  });

  it("says one term for one thing, and no word that says nothing", () => {
    const found = english.flatMap(([key, message]) =>
      settled.filter(([given]) => given.test(message)).map(([, now]) => `${key}: say ${now}`),
    );
    expect(found).toEqual([]);
  });

  it("is left out of no rule longer than it must be", () => {
    const messages = new Map(english);
    const needless = [
      ...longer.filter((key) => lengthOfLongestSentence(messages.get(key) ?? "") <= mostWords),
    ];
    expect(needless).toEqual([]);
  });
});

it.each(LOCALES)("are quotation marks and apostrophes in %s those of a typesetter?", (locale) => {
  const straight = everyMessage(locale)
    .filter(([key, message]) => /['"]/.test(message) && !quotedForIcu.includes(key))
    .map(([key]) => key);
  expect(straight).toEqual([]);
});
