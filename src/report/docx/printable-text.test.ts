import fc from "fast-check";
import { expect, it } from "vitest";
import { printableText, runsRightToLeft } from "./printable-text";

it("is nothing left that XML forbids, whatever the text?", () => {
  const allowed = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printableText(text)).toMatch(allowed);
    }),
  );
});

it("does what an author may have meant stay as it was?", () => {
  const meant =
    "Décide \u2014 \u201cquoted\u201d 👩‍🚒 \u0627\u0644\u0633\u0644\u0627\u0645 <b>&amp;</b>\ttab";
  expect(printableText(meant)).toBe(meant);
});

it("are line ends of every kind one kind?", () => {
  expect(printableText("a\r\nb\rc\u2028d\ne")).toBe("a\nb\nc\nd\ne");
});

it("do halves of characters and control characters go, and nothing beside them?", () => {
  expect(printableText("a\u0000b\u001b[31mc\ud83dd\udc00e\uffff")).toBe("ab[31mcde");
});

it("is the direction that of the first letter, not of signs or numbers before it?", () => {
  expect(runsRightToLeft("12. \u0642\u0631\u0627\u0631")).toBe(true);
  expect(runsRightToLeft("Decides \u0642\u0631\u0627\u0631")).toBe(false);
  expect(runsRightToLeft("1. (a)")).toBe(false);
  expect(runsRightToLeft("")).toBe(false);
});
