import { describe, expect, it } from "vitest";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { paragraphsOf, reportOf, templateDesign } from "./cases/report-of";
import { reportNamespaces } from "./report-words";

/** The paragraphs of a report on a mandate in a language: "evidence" says what stands behind a check. */
async function paragraphsIn(locale: "fr" | "zh"): Promise<string[]> {
  const words = createWords(locale, await loadMessages(locale, reportNamespaces));
  const { report } = reportOf(templateDesign("example"), {}, { words });
  return paragraphsOf(report.blocks);
}

describe("does a report set marks as its language does?", () => {
  it("in French, with a space before a semicolon and a colon", async () => {
    const paragraphs = await paragraphsIn("fr");
    const evidence = paragraphs.filter((text) => text.startsWith("Constats favorables"));
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter((text) => /[^\u202f];/.test(text))).toEqual([]);
    const remedies = paragraphs.filter((text) => text.startsWith("Ce qui pourrait être modifié"));
    expect(remedies.length).toBeGreaterThan(0);
    expect(remedies.filter((text) => /[^\u202f];|modifié:/.test(text))).toEqual([]);
  });

  it("in Chinese, with marks of full width", async () => {
    const paragraphs = await paragraphsIn("zh");
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs.filter((text) => /\p{Script=Han}[:;] /u.test(text))).toEqual([]);
  });
});
