import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import { plainDesign } from "../../domain/plain";
import { loadMessages } from "../../i18n/catalogue";
import { LOCALES } from "../../i18n/locale";
import { createWords } from "../../i18n/words";
import { byFirmness } from "../../planning/gate/ledger-totals";
import { paragraphsOf, reportOf, templateDesign } from "./cases/report-of";
import { reportNamespaces } from "./report-words";
import { totalInWords } from "./totals-in-words";

const example = templateDesign("example");
const staged = withValue(
  withValue(withValue(example, "commitment.secondStage", true), "commitment.gateMilitary", 7000),
  "commitment.gateFirmOnly",
  true,
);
const section = (design: MandateDesign, leftOut: readonly "gate"[] = []) => {
  const { blocks } = reportOf(design, { leftOut }).report;
  const from = blocks.findIndex((block) => block.kind === "heading" && block.id === "gate");
  if (from === -1) return undefined;
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === "heading" && block.level === 2);
  return rest.slice(0, to);
};

describe("does the report tell pledges and the gate?", () => {
  it("where a second stage is planned: what is reached, what is missing, the pledges by capability", () => {
    const blocks = section(staged) ?? [];
    expect(paragraphsOf(blocks)).toEqual(
      expect.arrayContaining([
        "The gate’s stated conditions are not reached.",
        "Still missing: 750 military personnel.",
        "At least 7,000 military personnel pledged",
        "6,250 counted. 750 short.",
        "Only pledges that are firm count.",
      ]),
    );
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.caption] : []));
    expect(tables).toEqual([
      "The gate",
      "10 units; Firm: 6,250 military; Not firm: 1,850 military",
    ]);
  });
  it("that no gate is stated, where a stage is planned without one", () => {
    const planned = withValue(example, "commitment.secondStage", true);
    expect(paragraphsOf(section(planned) ?? [])).toContain("No gate is stated.");
  });
  it("not where there is one stage, nor where its author leaves it out", () => {
    expect(section(example)).toBeUndefined();
    expect(section(staged, ["gate"])).toBeUndefined();
  });
});

it.each(LOCALES)("is it told in the words of the report's language: %s?", async (locale) => {
  const messages = await loadMessages(locale, reportNamespaces);
  const words = createWords(locale, messages, { onMissing: "throw" });
  const { blocks } = reportOf(staged, {}, { words }).report;
  const whole = byFirmness(plainDesign(staged).force.contributors ?? []);
  const captions = blocks.flatMap((block) => (block.kind === "table" ? [block.caption] : []));
  expect(captions).toContain(totalInWords(words, whole));
});
