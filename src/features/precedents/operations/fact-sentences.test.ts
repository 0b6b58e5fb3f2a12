import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../i18n/catalogue";
import { LOCALES } from "../../../i18n/locale";
import { createWords } from "../../../i18n/words";
import { strengthGroups } from "../../../precedents/browse/strengths";
import { precedents } from "../../../precedents/current";
import { factSentences } from "./fact-sentences";
import { groupInWords } from "./strength-words";

const inLanguage = async (locale: (typeof LOCALES)[number]) => {
  const messages = await loadMessages(locale, ["fields", "precedents", "operations"]);
  return createWords(locale, messages, { onMissing: "throw" });
};
const words = await inLanguage("en");
const operation = (id: string) => {
  const found = precedents.find((each) => each.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
};

it.each(LOCALES)(
  "has every operation its sentences, every picture its words, in %s?",
  async (locale) => {
    const local = await inLanguage(locale);
    for (const precedent of precedents)
      expect(factSentences(local, precedent).join(" ")).not.toMatch(/[{}]|undefined|operations\./);
    for (const group of strengthGroups(precedents))
      expect(groupInWords(local, group)).not.toMatch(/[{}]|NaN|undefined/);
  },
);

describe("is it said as a reader expects?", () => {
  it("says what, where, when, on what basis and with whose consent", () => {
    expect(factSentences(words, operation("onub")).join(" ")).toBe(
      "UN peacekeeping operation. Run by: United Nations. Where: Burundi. From 1 June 2004 to 31 December 2006. Chapter VII was invoked. Its mandate names the protection of civilians, from 2004 on. The host consented throughout.",
    );
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
