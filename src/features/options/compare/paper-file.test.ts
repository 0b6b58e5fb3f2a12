import { expect, it } from "vitest";
import { compareOptions } from "../../../alternatives/compare/compare-options";
import { blankDesign } from "../../../domain/design";
import { currentEvidence } from "../../../evidence/current";
import { precedents } from "../../../precedents/current";
import { makePaper, paperFileName } from "./paper-file";

const records = { evidence: currentEvidence, precedents };
const designs = [blankDesign("a", "UN operation in X (2027)"), blankDesign("b", "Another")];
const comparison = compareOptions({ designs, base: 0, records });
const date = "2026-11-21";

it.each(["en", "ar"] as const)(
  "is the paper made in %s, whatever the screen speaks?",
  async (locale) => {
    const { report, words } = await makePaper({ comparison, records, locale, date });
    expect([report.meta.language, words.locale, report.meta.date]).toEqual([locale, locale, date]);
    expect(JSON.stringify(report.blocks)).not.toMatch(/options-paper\.|report\.[a-z]+\.[a-z]/);
  },
);

it("is its file named after its title, and told from the assessment's?", async () => {
  const { report } = await makePaper({ comparison, records, locale: "en", date });
  expect(paperFileName(report, "docx")).toBe("un-operation-in-x-2027.options-paper.docx");
});
