import { describe, expect, it } from "vitest";
import { embedAddress, languageIn, linkAddress, linkDataIn } from "./link-address";

const page = "https://example.org/tools/wizard/index.html";

describe("does an address carry its data where no host sees it?", () => {
  it("behind the #, for the app and for a frame", () => {
    expect(new URL(linkAddress(page, "aBC-_9")).hash).toBe("#/link/aBC-_9");
    const frame = new URL(embedAddress(page, "aBC-_9", "fr"));
    expect(frame.pathname).toBe("/tools/wizard/embed.html");
    expect([frame.search, frame.hash]).toEqual(["", "#/link/aBC-_9?lang=fr"]);
  });
  it.each([
    ["https://example.org/", "https://example.org/embed.html"],
    ["https://example.org/a/", "https://example.org/a/embed.html"],
  ])("beside the app at %s", (at, frame) => {
    expect(embedAddress(at, "a", "en").split("#")[0]).toBe(frame);
  });
});

describe("is the data found in what was pasted?", () => {
  it.each([
    ["an address", `${page}#/link/aBC-_9`],
    ["a mail around it", `Dear all,\nplease see ${page}#/link/aBC-_9`],
    ["line breaks of a mail", `${page}#/link/aB\r\nC-\n> _9\n`],
    ["line breaks of an address", `${page}#/link/aB%0D%0AC-%20_9`],
    ["a mark that is not seen", `${page}#/link/aBC\u200b-_9`],
    ["what stands behind the # alone", "#/link/aBC-_9"],
    ["the data alone", " aBC-_9 "],
    ["the address of a frame", "https://example.org/embed.html#/link/aBC-_9?lang=fr"],
  ])("in %s", (_what, text) => expect(linkDataIn(text)).toBe("aBC-_9"));
  it.each([
    "",
    "#/link/",
    `${page}#/link/`,
    "attached you find our design for the whole of the north",
    "Hello,\nthe design follows.",
  ])("%j holds none", (text) => {
    expect(linkDataIn(text)).toBe("");
  });
});

it.each([
  ["#/link/aBC?lang=ar", "ar"],
  ["#/link/aBC?lang=tlh", undefined],
  ["#/link/aBC", undefined],
])("what language does %s ask for?", (address, locale) => {
  expect(languageIn(address)).toBe(locale);
});
