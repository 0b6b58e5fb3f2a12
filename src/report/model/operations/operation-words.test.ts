import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../i18n/catalogue";
import { LOCALES } from "../../../i18n/locale";
import { createWords } from "../../../i18n/words";
import { choicesIn } from "../../../precedents/browse/operation-filter";
import { sizeBands } from "../../../precedents/browse/size-band";
import { precedents } from "../../../precedents/current";
import { compareTraits } from "../../../precedents/nearest/compare-traits";
import { componentIds } from "../../../precedents/nearest/traits";
import { likenessInWords } from "./likeness-in-words";
import {
  countryInWords,
  countryKey,
  decadeInWords,
  organisationInWords,
  pointInWords,
  sizeInWords,
  traitInWords,
  typeInWords,
} from "./operation-words";

const inLanguage = async (locale: (typeof LOCALES)[number]) => {
  const messages = await loadMessages(locale, ["fields", "precedents", "operations"]);
  return createWords(locale, messages, { onMissing: "throw" });
};
const words = await inLanguage("en");
const choices = choicesIn(precedents);

describe.each(LOCALES)("has every choice a word in %s?", (locale) => {
  it("for types, bodies, countries, decades, sizes and points", async () => {
    const local = await inLanguage(locale);
    for (const type of choices.types) expect(typeInWords(local, type)).not.toBe("");
    for (const each of choices.organisations) expect(organisationInWords(local, each)).not.toBe("");
    for (const host of choices.hosts) expect(local.has(countryKey(host)), host).toBe(true);
    for (const decade of choices.decades) expect(decadeInWords(local, decade)).toContain("9");
    for (const band of sizeBands) expect(sizeInWords(local, band)).not.toMatch(/[{}]/);
    for (const id of componentIds) expect(pointInWords(local, id)).not.toBe("");
  });
});

describe("is it said as a reader expects?", () => {
  it.each([
    ["to-500", "Up to 500"],
    ["to-2500", "501 to 2,500"],
    ["to-10000", "2,501 to 10,000"],
    ["above-10000", "More than 10,000"],
  ] as const)("%s: %s", (band, said) => expect(sizeInWords(words, band)).toBe(said));

  it("keeps a country that has no word as the record writes it", () => {
    expect(countryInWords(words, "Côte d'Ivoire")).toBe("Côte d’Ivoire");
    expect(countryInWords(words, "Halvora")).toBe("Halvora");
  });

  it.each([
    ["years", 2011, "2011"],
    ["military", 13_000, "13,000"],
    ["protection", false, "Not in the mandate"],
    ["chapter-vii", "partial", "In part"],
    ["type", "hybrid", "Hybrid operation"],
    ["population", undefined, "not known"],
  ] as const)("%s %j: %s", (id, value, said) => {
    expect(traitInWords(words, id, value)).toBe(said);
  });

  it("names each point once, under what it is", () => {
    const one = { type: "hybrid", protection: true, military: 900, years: 2007 } as const;
    const other = { type: "regional", protection: true, military: 1000, years: 1960 } as const;
    expect(likenessInWords(words, compareTraits(one, other).components)).toBe(
      "Same: protection of civilians, military strength. Near: type of operation. Far: year. Unknown, counted as far: population, Chapter VII.",
    );
  });
});
