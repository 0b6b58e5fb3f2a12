import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../i18n/catalogue";
import { LOCALES } from "../../../i18n/locale";
import { createWords } from "../../../i18n/words";
import { choicesIn } from "../../../precedents/browse/operation-filter";
import { sizeBands } from "../../../precedents/browse/size-band";
import { strengthGroups } from "../../../precedents/browse/strengths";
import { precedents } from "../../../precedents/current";
import { componentIds } from "../../../precedents/nearest/traits";
import { factSentences } from "./fact-sentences";
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
import { groupInWords } from "./strength-words";

const inLanguage = async (locale: (typeof LOCALES)[number]) => {
  const messages = await loadMessages(locale, ["fields", "precedents", "operations"]);
  return createWords(locale, messages, { onMissing: "throw" });
};
const words = await inLanguage("en");
const choices = choicesIn(precedents);
const operation = (id: string) => {
  const found = precedents.find((each) => each.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
};

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

  it("and every operation its sentences, every picture its words", async () => {
    const local = await inLanguage(locale);
    for (const precedent of precedents)
      expect(factSentences(local, precedent).join(" ")).not.toMatch(/[{}]|undefined|operations\./);
    for (const group of strengthGroups(precedents))
      expect(groupInWords(local, group)).not.toMatch(/[{}]|NaN|undefined/);
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

  it("tells an end that is not confirmed, and a running operation from an ended one", () => {
    expect(factSentences(words, operation("samidrc")).join(" ")).toContain(
      "The day it ended is approximate or from memory.",
    );
    expect(factSentences(words, operation("unficyp"))[1]).toMatch(/^Since .* has no end\.$/);
    expect(factSentences(words, operation("unprofor")).join(" ")).toContain(
      "Chapter VII was invoked in a later period only.",
    );
  });

  it("says of a type without a figure that was read how many are from memory", () => {
    const [group] = strengthGroups([operation("uniimog")]);
    expect(group && groupInWords(words, group)).toBe(
      "UN observer mission: none was read in a source. From memory: 1 more.",
    );
  });
});
