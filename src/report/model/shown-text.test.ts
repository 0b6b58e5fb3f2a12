import fc from "fast-check";
import { expect, it } from "vitest";
import { shownText } from "./shown-text";

it("is nothing left that XML forbids, whatever the text?", () => {
  const allowed = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(shownText(text)).toMatch(allowed);
    }),
  );
});

it("is what cannot be shown replaced by a sign, each by one, and never lost?", () => {
  expect(shownText("a\u0000b\u001b[31mc\ud83dd\udc00e\uffff")).toBe(
    "a\uFFFDb\uFFFD[31mc\uFFFDd\uFFFDe\uFFFD",
  );
});

it("does what an author may have meant stay as it was?", () => {
  const meant =
    "Décide \u2014 \u201cquoted\u201d 👩‍🚒 \u0627\u0644\u0633\u0644\u0627\u0645 <b>&amp;</b>\ttab";
  expect(shownText(meant)).toBe(meant);
});

it("are line ends of every kind one kind?", () => {
  expect(shownText("a\r\nb\rc\u2028d\ne")).toBe("a\nb\nc\nd\ne");
});
