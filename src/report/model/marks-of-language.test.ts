import { describe, expect, it } from "vitest";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { paragraphsOf, reportOf, templateDesign } from "./cases/report-of";
import { richDesign } from "./cases/rich-design";
import { reportNamespaces } from "./report-words";

/** The paragraphs of a report on a mandate in a language: "evidence" says what stands behind a check. */
async function paragraphsIn(
  locale: "fr" | "zh",
  design = templateDesign("example"),
): Promise<string[]> {
  const words = createWords(locale, await loadMessages(locale, reportNamespaces));
  const { report } = reportOf(design, {}, { words });
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
    const paragraphs = [...(await paragraphsIn("zh")), ...(await paragraphsIn("zh", richDesign))];
    expect(paragraphs.some((text) => text.startsWith("\u4f5c\u8005\u610f\u89c1\u3002"))).toBe(true);
    expect(paragraphs.filter((text) => /\p{Script=Han}[:;.,](?: |$)/u.test(text))).toEqual([]);
    expect(paragraphs.filter((text) => /[\uff0c\uff1a\uff1b\u3002] /.test(text))).toEqual([]);
  });
});
