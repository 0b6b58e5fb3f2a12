import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "./locale";

const translated = LOCALES.filter((locale) => locale !== "en");
const glossaryOf = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`./glossary/${locale}.json`, import.meta.url), "utf8"));

/** Terms on which a ministry would judge a translation. */
const telling = [
  "mandate",
  "troop ceiling (authorised strength)",
  "host-State consent",
  "all necessary means",
  "formed police unit",
  "status-of-forces agreement",
  "operative paragraph",
];

describe("is the usage of each language laid down?", () => {
  it("for the same terms in every language", () => {
    const [first, ...others] = translated.map((locale) => Object.keys(glossaryOf(locale)).sort());
    for (const terms of others) expect(terms).toEqual(first);
  });

  it.each(translated)("and none left open in %s", (locale) => {
    const glossary = glossaryOf(locale);
    for (const [term, word] of Object.entries(glossary)) expect(word.trim(), term).not.toBe("");
    for (const term of telling) expect(Object.keys(glossary)).toContain(term);
  });
});

it("does the page of the glossary say what the files say?", () => {
  const page = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");
  const order = ["ar", "zh", "fr", "ru", "es"].map(glossaryOf);
  const rows = Object.keys(glossaryOf("fr")).map((term) =>
    ["", term, ...order.map((glossary) => glossary[term]), ""].join(" | ").trim(),
  );
  for (const row of rows) expect(page).toContain(row);
});
