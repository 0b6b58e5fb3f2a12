import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text";
import { flattened, partOf, sourceSpan } from "./passage";

const flat = (text: string) => flattened(cleanText(text)).text;

describe("does it clear away what a page adds?", () => {
  it.each([
    ["a document's symbol", "one\nS/RES/9999 (2031)\ntwo"],
    ["a symbol with its page", "one\nS/RES/9999 (2031) Page 2\ntwo"],
    ["a job number with a page", "one\n2 31-46503\ntwo"],
    ["a job number in two languages' form", "one\n31-64495 (E) `````````\ntwo"],
    ["a bar code", "one\n*3146503*\ntwo"],
    ["a page number", "one\n12\ntwo"],
    ["a page of many", "one\n3/12\ntwo"],
    ["a mark that more follows", "one\n/...\ntwo"],
    ["a rule", "one\n-----\ntwo"],
    ["a page's end in the middle of a line", "one 2 31-46503 S/RES/9999 (2031) two"],
    ["a running header", "Draft of the day\none\nDraft of the day\ntwo\nDraft of the day"],
  ])("drops %s", (_, text) => {
    expect(flat(text)).toBe("one two");
  });

  it("keeps a symbol that the sentence speaks of", () => {
    expect(flat("as in S/RES/9999 (2031) and")).toBe("as in S/RES/9999 (2031) and");
  });

  it("puts cut words together and makes quotes and ligatures plain", () => {
    expect(flat("peace-\nkeep\u00ADing of the \u201Cof\uFB01ce\u201D")).toBe(
      'peacekeeping of the "office"',
    );
  });

  it("takes a soft hyphen before a blank for a bullet", () => {
    expect(flat("\u00AD to watch")).toBe("\u2022 to watch");
  });
});

describe("does it know where each character stood?", () => {
  it("points back into the original, over what was dropped", () => {
    const text = "Decides to estab-\n2 31-46503\nlish it";
    const clean = flattened(cleanText(text));
    const start = clean.text.indexOf("establish");
    const span = sourceSpan(clean, start, start + "establish".length);
    expect(span && text.slice(span.start, span.end)).toBe("estab-\n2 31-46503\nlish");
  });

  it("gives no span for blanks", () => {
    expect(sourceSpan(cleanText("a   b"), 1, 2)).toBeUndefined();
    expect(partOf(cleanText("abc"), 1).text).toBe("bc\n");
  });

  it("keeps places in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { text: clean, at } = cleanText(text);
        expect(at).toHaveLength(clean.length);
        expect(at.every((place, index) => index === 0 || place >= (at[index - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

describe("does it drop the marks of other programs?", () => {
  it.each([
    ["stars for italics", "*Decides* to act", "Decides to act"],
    ["strokes for italics", "_Noting_, with concern", "Noting, with concern"],
    ["the number of a footnote", "the report,[2] and", "the report, and"],
    ["a star that opens an item", "* to watch", "* to watch"],
    ["a name with a stroke", "see file_name here", "see file_name here"],
    ["a bracketed gap", "up to [number] troops", "up to [number] troops"],
  ])("%s", (_, text, clean) => {
    expect(flat(text)).toBe(clean);
  });
});
