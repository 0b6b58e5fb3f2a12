import { describe, expect, it } from "vitest";
import { nestsWhole } from "./nests-whole";

describe("is each element of an XML text closed by its own tag, all of them within one?", () => {
  it.each([
    ["one element", "<a/>"],
    ["elements in one another", '<?xml version="1.0"?><w:a><w:b x="1">t</w:b><w:c/></w:a>'],
    ["spaces in tags", '<a x = "1"\n><b /></a >'],
    [
      "marks in values, comments and plain text",
      `<a x="</a>" y='>'><!-- <b> --><![CDATA[<c>]]></a>`,
    ],
    ["a declared type", "<!DOCTYPE a><a></a>"],
  ])("yes: %s", (_what, xml) => expect(nestsWhole(xml)).toBe(true));

  it.each([
    ["nothing", ""],
    ["text alone", "words"],
    ["an element left open", "<a><b></b>"],
    ["one closed by another's tag", "<a><b></a></b>"],
    ["one closed too often", "<a></a></a>"],
    ["a second one beside the first", `<a></a>${"<b></b>".repeat(3)}`],
    ["a tag without an end", "<a><b </a>"],
    ["a value without an end", '<a x="1></a>'],
    ["a comment without an end", "<a><!-- </a>"],
    ["a part of plain text without an end", "<a><![CDATA[ </a>"],
  ])("no: %s", (_what, xml) => expect(nestsWhole(xml)).toBe(false));
});
